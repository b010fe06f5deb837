import type { BudgetPhase } from '../../../domain/figure.ts';

/** One source of the money beside another: 财政拨款多于自筹, 自筹资金比财政资金少. */
export const besideAnother = [
  /^(?<a>.{2,14}?)(?:明显|略|远|均|都|要|大大)*(?<way>多于|大于|高于|超过|少于|小于|低于|不及|等于)(?:了)?(?<b>.{2,14})$/u,
  /^(?<a>.{2,14}?)比(?<b>.{2,14}?)(?:要|更|略|稍|明显|大大)?(?<way>多|少|高|低|大|小)(?:一些|得多|了)?$/u,
  /^(?<a>.{2,14}?)(?:与|和|同)(?<b>.{2,14}?)(?<way>相等|一样多|持平|相当|各占一半)$/u,
] as const;
export const more = /多|大|高|超/u;
export const equal = /等|一样|持平|相当|各占/u;
/** The part of a source's name that others leave out. */
export const ofAnySource = /(?:的)?(?:补助|配套|专项)?(?:资金|拨款|经费|投入|部分|来源|款项|款|收入|支出|预算|安排|承担的?)+$/u;
export const mayBeSource = /资金|经费|拨款|财政|自筹|捐赠|捐款|补助|配套|贷款|债券|公益金/u;
/** 资金主要由区级财政承担, 经费大部分来自捐赠. */
export const mostlyFrom =
  /(?:资金|经费|投入|款项|支出)[^，。；没未不]{0,4}?(?:主要|大部分|大多数?|多数|多半|绝大部分)(?:是)?(?:由|来自|来源于|靠|为|是)(?:于)?(?<source>.{2,12}?)(?:承担|安排|负担|解决|支付|出资|提供)?$/u;

/** 省级专项资金占预算的一半以上, 预算的大半来自省级, 省级资金不到总投入的一半. */
const money = '(?:(?:年初|调整后|全年|项目|总)?(?:的)?(?:预算|决算|支出|到位资金|资金|经费|投入|款项)(?:总额|总数|金额|安排)?)';
const share =
  '(?:绝大部分|绝大多数|大部分|大多数|大半|多半|过半|半数以上|一半以上|一半多|一半左右|一半|半数|小半|少数|小部分|不到一半|不足一半|一小半|不足半数|不到半数)';
export const shareOfMoney = [
  new RegExp(
    `^(?:其中)?(?<part>.{2,14}?)(?:约|大约)?占(?:了|到)?(?:整个|全部)?(?<whole>${money})的?(?:近|约|比例)?(?<share>${share})$`,
    'u',
  ),
  new RegExp(
    `^(?<whole>${money})的?(?:中)?(?:有)?(?:近|约)?(?<share>${share})(?:都|均)?(?:来自|来源于|出自|由|是|为|靠)(?<part>.{2,14}?)(?:承担|安排|负担|解决|支付|出资|提供)?$`,
    'u',
  ),
  new RegExp(`^(?:其中)?(?<part>.{2,14}?)(?<share>超过|超出|多于|达到|不到|不足|少于|低于)了?(?<whole>${money})的?(?:一半|半数)$`, 'u'),
] as const;
export const isLessThanHalf = /小|少|不到|不足|低于/u;
export const isHalf = /^(?:一半|半数|一半左右)$/u;
/** 一半以上 holds of just a half. */
export const isInclusive = /以上|达到/u;
export const stageOf: Readonly<Record<BudgetPhase, RegExp>> = {
  initialBudget: /(?<!调整后的?)(?:预算|年初)/u,
  adjustedBudget: /预算|调整后/u,
  received: /到位/u,
  finalAccount: /决算|支出/u,
};
