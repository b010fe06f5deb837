import { plainForm } from './plain.ts';
import { isCurrency, scaledUnit } from './unit-scale.ts';

/** Said instead of a unit where a caption names more than one. */
export const several = 'several';

/** A unit of money as captions print it: 万元, 人民币万元, 千美元, 百万卢布, ¥, 角. */
const foreign = '(?:(?![为是以按均数额计公每单或和元圆千万亿])[\\u4e00-\\u9fff]){0,3}[元圆币镑铢]|卢布|卢比|法郎|欧元|美金';
const money = `(?:(?:人民币|RMB|CNY)[^\\S\\n]{0,2})?[十拾百佰千仟万亿]{0,3}[^\\S\\n]{0,2}(?:${foreign})(?:人民币|\\(人民币\\))?`;
/** Signs and names of yuan that stand alone, and what is less than one. */
const alone = '¥|人民币|RMB|CNY|角';
const anyMoney = /[元圆币镑铢¥￥角]|卢布|卢比|法郎|美金|RMB|CNY/u;
const s = '[^\\S\\n]{0,8}';
const space = '[^\\S\\n]?';
const end = '(?=[)\\s。，,、;；/%|(]|$)';

const jiao = '角';

/** 单位：万元, 金额单位：人民币万元, 单位（千元）, 本表单位为万元, 金额：元; 填报单位 and 实施单位 are bodies. */
const labelled = new RegExp(
  `(?:单${space}位${s}[:为是以]{0,2}|(?:金额|币种)${s}:)${s}\\(?${s}(${money}|${alone})(?:[、/和或]${s}(${money}))?${end}`,
  'gu',
);
/** 以元计, 均以人民币万元为单位, 按万元列示 */
const counted = new RegExp(
  `[以按](${money})${s}(?:为${s}(?:计量|货币|金额|统计)?单位|计(?![划分])|计算|计量|列示|列报|反映|表示|填列|填报|统计)`,
  'gu',
);
/** （万元）, 金额（人民币万元）, （单位:千元）, 预算数/万元 */
const bracketed = new RegExp(
  `[(\\[【]${s}(?:单${space}位${s}[:为]?${s})?(${money}|¥)${s}[)\\]】]|(?:金额|数|额|资金|款|费|支出|收入)${s}[/,，]${s}(${money})$`,
  'gu',
);
const whole = new RegExp(`^${s}(?:单${space}位${s}[:为]?${s})?(${money})${s}$`, 'u');

/**
 * The unit of money that a text gives; `several` where it gives more than one. A caption says 单位; a heading may have it in
 * brackets, a cell as all it holds.
 */
export function moneyUnitIn(text: string, as: 'caption' | 'heading' | 'cell'): string | undefined {
  if (!anyMoney.test(text)) return undefined;
  const plain = plainForm(text);
  const named = [...plain.matchAll(labelled), ...plain.matchAll(counted), ...(as === 'caption' ? [] : plain.matchAll(bracketed))].flatMap(
    ([, a, b]) => [a ?? '', b ?? ''].filter(Boolean),
  );
  const [, cell] = (as === 'cell' && whole.exec(plain)) || [];
  const all = [...named, ...(cell ? [cell] : [])];
  // 币种：人民币 单位：万元 has one unit, as has 元、角、分.
  const told = all.length > 1 ? all.filter((each) => each !== '人民币' && each !== jiao) : all;
  const units = new Set(told.map(spelledOut).filter((each) => isCurrency(each) || each === jiao));
  return units.size > 1 ? several : [...units][0];
}

/** 人民币万元 as an editor writes it: 万元. */
const spelledOut = (text: string): string => {
  if (text === '¥') return '元';
  const { factor, base } = scaledUnit(text);
  return `${scales[String(factor)] ?? ''}${base}`;
};
const scales: Readonly<Record<string, string>> = {
  ...{ 10: '十', 100: '百', 1000: '千', 10000: '万', 100000: '十万', 1000000: '百万', 10000000: '千万', 100000000: '亿' },
  ...{ 1000000000: '十亿', 10000000000: '百亿', 1000000000000: '万亿' },
};
