import { plainForm } from './plain.ts';
import { isCurrency, scaledUnit } from './unit-scale.ts';

/** Said instead of a unit where a caption names more than one. */
export const several = 'several';

/** A unit of money as captions print it: 万元, 人民币万元, 千美元, 百万卢布. */
const money = '(?:人民币|RMB|CNY)?[十百千万亿]{0,3}(?:[\\u4e00-\\u9fff]{0,3}[元圆币镑铢]|卢布|卢比|法郎)(?:人民币|\\(人民币\\))?';
const anyMoney = /[元圆币镑铢]|卢布|卢比|法郎/u;
const s = '[^\\S\\n]{0,8}';

/** 单位：万元, 金额单位：人民币万元, 单位（千元）; 填报单位 and 实施单位 are bodies. */
const labelled = new RegExp(`单位${s}[:]?${s}\\(?${s}(${money})(?=[)\\s。，,、;；/%|]|$)`, 'gu');
/** （万元）, 金额（人民币万元）, （单位:千元）, 预算数/万元 */
const bracketed = new RegExp(
  `[(\\[【]${s}(?:单位${s}[:]?${s})?(${money})${s}[)\\]】]|(?:金额|数|额|资金|款|费|支出|收入)${s}[/,，]${s}(${money})$`,
  'gu',
);
const alone = new RegExp(`^${s}(?:单位${s}[:]?${s})?(${money})${s}$`, 'u');

/**
 * The unit of money that a text gives; `several` where it gives more than one. A caption says 单位; a heading may have it in
 * brackets, a cell as all it holds.
 */
export function moneyUnitIn(text: string, as: 'caption' | 'heading' | 'cell'): string | undefined {
  if (!anyMoney.test(text)) return undefined;
  const plain = plainForm(text);
  const named = [...plain.matchAll(labelled), ...(as === 'caption' ? [] : plain.matchAll(bracketed))].map(([, a, b]) => a ?? b ?? '');
  const [, whole] = (as === 'cell' && alone.exec(plain)) || [];
  const units = new Set([...named, ...(whole ? [whole] : [])].filter(isCurrency).map(spelledOut));
  return units.size > 1 ? several : [...units][0];
}

/** 人民币万元 as an editor writes it: 万元. */
const spelledOut = (text: string): string => {
  const { factor, base } = scaledUnit(text);
  return `${scales[String(factor)] ?? ''}${base}`;
};
const scales: Readonly<Record<string, string>> = {
  ...{ 10: '十', 100: '百', 1000: '千', 10000: '万', 100000: '十万', 1000000: '百万', 10000000: '千万', 100000000: '亿' },
  ...{ 1000000000: '十亿', 10000000000: '百亿', 1000000000000: '万亿' },
};
