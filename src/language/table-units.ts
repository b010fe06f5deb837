import { allOf } from './all-of.ts';
import { englishMoneyUnits } from './english-money-units.ts';
import { plainForm } from './plain.ts';
import { isCurrency, scaledUnit } from './unit-scale.ts';

/** Said instead of a unit where a caption names more than one. */
export const several = 'several';
/** Said instead of a unit where a caption gives one that nobody can be sure of: 单位：千, 单位：元，以千计. */
export const unclear = 'unclear';
/** Whether a table gives a bare number one unit: neither several nor one that cannot be read. */
export const isOneUnit = (unit: string | undefined): unit is string => unit !== undefined && unit !== several && unit !== unclear;

/** A unit of money as captions print it: 万元, 人民币万元, 千美元, 百万卢布, ¥, 角. */
const foreign = '(?:(?![为是以按均数额计公每单或和元圆千万亿])[\\u4e00-\\u9fff]){0,3}[元圆币镑铢]|卢布|卢比|法郎|欧元|美金';
const scale = '[十拾百佰千仟万亿]';
/** 元（千） is 千元. */
const money = `(?:(?:人民币|RMB|CNY)[^\\S\\n]{0,2})?${scale}{0,3}[^\\S\\n]{0,2}(?:${foreign})(?:人民币|\\(人民币\\)|\\(${scale}{1,3}\\))?`;
/** Over money these are ten thousand yuan and more; 千 alone may be of anything. */
const large = '(?:[十百千]?万|亿)';
/** Signs and names of yuan that stand alone, and what is less than one. */
const alone = `¥|人民币|RMB|CNY|角|${large}`;
const anyMoney = /[元圆币镑铢¥￥角]|单\s?位|金额|[(（][十百千]?[万亿][)）]|卢布|卢比|法郎|美金|RMB|CNY|yuan|renminbi/iu;
const s = '[^\\S\\n]{0,8}';
const space = '[^\\S\\n]?';
const end = '(?=[)\\s。，,、;；/%|(]|$)';

const jiao = '角';

/** 单位：万元, 金额单位：人民币万元, 单位（千元）, 本表单位为万元, 金额：元; 填报单位 and 实施单位 are bodies. */
const labelled = new RegExp(
  `(?:单${space}位${s}[:为是以]{0,2}|(?:金额|币种)${s}:|金额(?:均|都|全部|一律|统一)*[以按]?[为是])${s}\\(?${s}(${money}|${alone})(?:[、/和或,，;；]${s}(${money}))?${end}`,
  'gu',
);
/** 以元计, 均以人民币万元为单位, 按万元列示 */
const counted = new RegExp(
  `[以按](${money})${s}(?:为${s}(?:计量|货币|金额|统计)?单位|计(?![划分])|计算|计量|列示|列报|反映|表示|填列|填报|统计)`,
  'gu',
);
/** （万元）, 金额（人民币万元）, （单位:千元）, 预算数/万元, 支出 万元 */
const bracketed = new RegExp(
  `(?:金额|(?<![人户件次个])数|额|资金|款|费|支出|收入|预算|决算)${s}\\(${s}(${large})${s}\\)|[(\\[【]${s}(?:单${space}位${s}[:为]?${s})?(${money}|¥)${s}[)\\]】]|(?:金额|数|额|资金|款|费|支出|收入|经费|预算|决算)${s}[/,，·:—－-]?${s}(${money})$`,
  'gu',
);
/** A scale or a sign that goes with no unit: 单位：千, 单位：元，以千计, 单位：元（'000）, 单位：K元. */
const unread = new RegExp(
  `单${space}位${s}[:为是]${s}(?:人民币)?${s}(?:[十拾百佰千仟](?:位|级|数)?${end}(?!${s}(?:${foreign}))|(?:${money})(?:${s}[,，;；、]?${s}\\(?${s}[以按]${scale}{1,3}(?:位|级|倍)?(?:计|为单位)|${s}[,，;；]${s}${scale}{1,3}(?:位|级|倍)?${end}|${s}[(,，]?${s}[×*x']?\\d*0{2,})|[A-Za-z]{1,4}${s}[元圆])`,
  'u',
);
/** The first cell of a row that gives the unit. */
export const namesTheUnit = /^\s*(?:(?:计量|金额|货币)?单\s?位)\s*$/u;
/** A note below a table. */
export const noteOfUnit = /^\s*[(（]?(?:注|备注|附注|说明|上表|本表)/u;
const whole = new RegExp(`^${s}(?:单${space}位${s}[:为]?${s})?(${money})${s}$`, 'u');

/**
 * The unit of money that a text gives; `several` where it gives more than one, `unclear` where it cannot be read. A caption says 单位; a heading may have it in
 * brackets, a cell as all it holds.
 */
export function moneyUnitIn(text: string, as: 'caption' | 'heading' | 'cell'): string | undefined {
  if (!anyMoney.test(text)) return undefined;
  const plain = plainForm(text);
  if (unread.test(plain)) return unclear;
  const named = [...allOf(plain, labelled), ...allOf(plain, counted), ...(as === 'caption' ? [] : allOf(plain, bracketed))].flatMap(
    ([, ...all]) => all.filter(Boolean),
  );
  const [, cell] = (as === 'cell' && whole.exec(plain)) || [];
  const all = [...named, ...(cell ? [cell] : [])];
  // 币种：人民币 单位：万元 has one unit, as has 元、角、分.
  const told = all.length > 1 ? all.filter((each) => !currencyAlone.test(each) && each !== jiao) : all;
  const units = unitsOf(told);
  if (units.length > 1) return several;
  const english = new Set(englishMoneyUnits(plain).map((yuan) => (yuan === undefined ? unclear : nameOf(yuan))));
  return english.size > 0 ? withEnglish(unitsOf(told.filter((each) => !currencyAlone.test(each)))[0], [...english]) : units[0];
}

const unitsOf = (told: readonly string[]): string[] => [
  ...new Set(told.map(spelledOut).filter((each) => isCurrency(each) || each === jiao)),
];

/** 单位：万元 Unit: RMB is 万元: English that only names the currency, or cannot be read, takes nothing from it. */
function withEnglish(own: string | undefined, english: readonly string[]): string {
  const others = english.filter((each) => each !== own && !(own !== undefined && each === '元'));
  if (own !== undefined && (others.length === 0 || (own !== '元' && others.every((each) => each === unclear)))) return own;
  if (others.includes(unclear)) return unclear;
  return own === undefined && others.length === 1 ? (others[0] ?? unclear) : several;
}

const nameOf = (yuan: bigint): string => (yuan === 1n ? '元' : scales[String(yuan)] ? `${scales[String(yuan)]}元` : unclear);
const currencyAlone = /^(?:¥|人民币|RMB|CNY)$/u;

/** 人民币万元 as an editor writes it: 万元. */
const spelledOut = (text: string): string => {
  if (text === '¥') return '元';
  const [, name, times] = /^([^(]+)\(([^(人)]+)\)$/u.exec(text) ?? [];
  const { factor, base } = scaledUnit(name && times ? `${times}${name}` : isLarge.test(text) ? `${text}元` : text);
  return `${scales[String(factor)] ?? ''}${base}`;
};
const isLarge = new RegExp(`^${large}$`, 'u');
const scales: Readonly<Record<string, string>> = {
  ...{ 10: '十', 100: '百', 1000: '千', 10000: '万', 100000: '十万', 1000000: '百万', 10000000: '千万', 100000000: '亿' },
  ...{ 1000000000: '十亿', 10000000000: '百亿', 1000000000000: '万亿' },
};
