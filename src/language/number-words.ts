import { aimAtNumber } from './aim-named.ts';
import { reachedFromAbove } from './less-is-better.ts';
import { space } from './numerals.ts';
import type { Operator } from './operator.ts';

/** Words around a number that say at least, about, or that it fell. */

const not = '不得 不应 不能 不可 不宜 不许 不会 不再 不 未 没有 没'.split(' ');
const below = '低于 少于 小于 下于'.split(' ');
const above = '高于 超过 超出 多于 大于 突破 超越 超 逾'.split(' ');
const denied = (words: readonly string[], operator: Operator) =>
  not.flatMap((each) => words.map((word) => [each + word, operator] as const));
const each = (words: string, operator: Operator | null) => words.split(' ').map((word) => [word, operator] as const);

/** Words of order that hold one number against another. */
const orders = { above: '超过 超出 大于 高于 多于 突破', below: '低于 小于 少于 不足 不满 不到 未满' };
export const aboveWords = orders.above.split(' ');
export const belowWords = orders.below.split(' ');

/** 不等于 claims nothing. */
const before: readonly (readonly [word: string, operator: Operator | null])[] = [
  ...each(
    '>= => ≥ ≧ ⩾ ≮ 大于或等于 大于等于 等于或大于 高于或等于 高于等于 达到或超过 达到及超过 不亚于 不逊于 不下 至少 最低 最少 起码 下限',
    '≥',
  ),
  ...denied(below, '≥'),
  ...each('<= =< ≤ ≦ ⩽ ≯ 小于或等于 小于等于 低于或等于 低于等于 至多 最多 最高 顶多 上限', '≤'),
  ...denied(above, '≤'),
  ...each('不等于', null),
  ...each(`> ${orders.above} 逾`, '>'),
  ...each(`< ${orders.below}`, '<'),
  ...each('等于 =', '='),
];

export const operatorOf: Readonly<Record<string, Operator | null>> = Object.fromEntries(before);

/** No word that stands before a number is longer than this, with what may stand between. */
export const reach = 14;

/** Of the text before a number, to its end. Found from the left, so that 不低于 comes before 低于. */
export const operatorBefore = new RegExp(
  `(${before.map(([word]) => word).join('|')})${space}(?:约|人民币|[:为是]|应?达到?|要达到?)?${space}$`,
);
const setOrReached =
  '实现|完成(?!率|比例)|达到|达成|设[定置]|制定|确定|提出|围绕|按照?|明确|下达|目标值?[为是]|确保|保证|力争|力求|争取|努力|旨在|(?<!达到|符合|不合|满足)要求|(?<![供反响相对效适])应(?![急用收付届对])|务必|必[须需]|(?<!必)须|(?<!所|急|供)需(?!求)|控制[在于]|(?<!模)拟';
/** Ahead of a word of order: it is not denied. */
export const notDenied = '(?<!不得?|未能?|没有?|没能|[不未没]会|不[应能可许宜]|难以|没有一[项个家])';
/**
 * 88%，低于90%的目标; 满意度超过90%的年度目标: the word of order holds a result against the target, whose own comparison it does not tell. Not of
 * what was set or reached (设定了低于300元的目标).
 */
export const orderAgainstAim = {
  before: new RegExp(
    `(?:^|[，,。；;：:（(\\n])(?:(?!${setOrReached})[^，,。；;：:（(\\n])*?${notDenied}(?:${[...belowWords, ...aboveWords].join('|')})${space}$`,
    'u',
  ),
  behind: new RegExp(`${space}的?${aimAtNumber}(?![^，,。；;]{0,3}率)`, 'uy'),
};
/** 控制在 5% is at most 5%, unless 以上 or the like stands behind it. */
export const keptWithin = new RegExp(`(?:控制|限制)[在于](?:约|人民币)?${space}$`);
/** 达 and 达到, which lead to a number; 下达, 送达 and 转达 are what was done. */
export const reaches = '(?<![下送转抵传直通])达到?';
/** 须达 95%, 确保达到 95%: a level to reach, which nobody blames for being passed. */
const toReach = new RegExp(
  `(?:[须需应要]|必须|务必|确保|保证|力争|争取|努力|力求)[^，,。；;\\n]{0,8}?(?:${reaches}|实现|保持(?:在)?|稳定在|维持在)(?:约|[:为])?${space}$`,
);
/** 达到95%, and not 未达到95%. */
const reaching = new RegExp(`(?<![未没不已][\\u4e00-\\u9fff]{0,3})${reaches}[:为]?${space}$`);
/** 达到95%的目标 tells that it was reached. */
const ofTarget = new RegExp(`^${space}的?[\\u4e00-\\u9fff]{0,4}(?:目标|指标|预期|计划|要求|任务)`);

/** Whether the words before a target's number, and behind it, call it a level to be reached: at least so much. Not 失业率达到5%, 平均办理时间达到15天. */
export const aimsAtLevel = (before: string, behind = '', { name = '', unit = '' }: LevelOf = {}): boolean =>
  (toReach.test(before) || reaching.test(before)) && !ofTarget.test(behind) && !reachedFromAbove(`${name}${before}`, unit || behind);

interface LevelOf {
  readonly name?: string;
  readonly unit?: string;
}

/** 以上, 以下 and 以内 include the number (Civil Code, article 1259), unless the text says 不含; 以外 does not. 80≤得分 is at least 80. */
export const operatorAfter = new RegExp(
  `${space}(?:\\((不)?含[^)]{0,6}\\))?${space}[及或]?(?:(以上(?![年级述])|以下|以内|之内|以外|内(?![容部设外地在需控涵]))|([≤≥<>])(?=${space}[A-Za-z\\u4e00-\\u9fff])|(封顶))(?:${space}\\((不含)[^)]{0,8}\\))?`,
  'y',
);

export const boundOf: Readonly<Record<string, Operator>> = {
  ...{ 以上: '≥', 以下: '≤', 以内: '≤', 之内: '≤', 内: '≤', 以外: '>', 封顶: '≤' },
  ...{ '≤': '≥', '≥': '≤', '<': '>', '>': '<' },
};

export const withoutBound: Readonly<Record<string, Operator>> = { '≥': '>', '≤': '<' };

/** Of the text before a number, to its end. */
export const aboutBefore = new RegExp(
  `(约[为占有达计合]|(?<![节预])[约約]|接近|将近|近|大概|大致|差不多|几近|近乎|±|上)${space}(?:人民币)?${space}$`,
);

/** 近三年 is the last three years, not about three. */
export const recent: readonly string[] = ['年', '个月', '月', '日', '天', '周', '期', '届', '次', '个季度'];
export const nearly = '近';
/** 近三次 is the last three; of 近150次 there are too many to be the last ones. */
export const recentFew: readonly string[] = ['次', '期', '届'];
export const tenOrMore = /\s*(?:\d[\d,]*\d|[一二两三四五六七八九]?[十百千万廿卅])/y;
/** 上万人 is about ten thousand; 上 before any other number is no word of measure. */
export const upTo = '上';

export const aboutAfter = new RegExp(`${space}(?:左右|上下|许(?!可))`, 'y');

/** In the name of one end of a range: 每人补贴上限, of the 300 in 200—300元. */
export const endWords = {
  low: /[（(]?(?:下限|最低|最少|至少)[）)]?/u,
  high: /[（(]?(?:上限|最高|最多|至多)[）)]?/u,
} as const;

/** 两年半, 七成半 */
export const halfMore = /(?<=[年天倍成]|小时)半(?!年|天|月|数|价|载)/y;
/** 1个半小时, 两个半月; 3个半天 are three halves. */
export const countedHalf = new RegExp(`${space}个半${space}(小时|月(?![刊报])|学期|星期|工作日)`, 'y');
/** 六成五: tenths of a tenth. 两成三十人 has none. */
export const hundredthsMore = /(?<=成)[一二三四五六七八九](?![一二三四五六七八九十百千万亿个项名人户家件类条年月分成])/y;

/** Whether words say of a number what its unit has behind the stroke: 每周3次, of 3次/周; 每天 of 次/日. */
export const saysPer = (words: string, per: string): boolean =>
  (days.includes(per) ? days : [per]).some((each) => words.includes(`每${each}`) || words.includes(`${each}均`));
const days: readonly string[] = ['日', '天'];
