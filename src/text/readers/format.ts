import { unit as unitWords } from '../../language/units.ts';
import { undisclosedWord } from '../vocabulary.ts';

/** Formatting works on decimal text (`799998.85`), so that no value passes through a binary float. */
export const minus = '−';

/** Thousands grouped: `799,998.85`. The fraction is kept as it is. */
export function group(decimal: string): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction] = (negative ? decimal.slice(1) : decimal).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${negative ? minus : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** At most `digits` decimals, cut and never rounded: 99.99985625 reads 99.99. */
export function cut(decimal: string, digits: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const kept = fraction.slice(0, digits).replace(/0+$/, '');
  if (kept) return `${whole}.${kept}`;
  return whole === '-0' ? '0' : whole;
}

/**
 * Half up to `digits` decimals: 91.766 reads 91.77. What is not quite 100 never reads 100, nor what is not quite nothing 0: below 100
 * it is cut, else it keeps as many decimals as tell it apart.
 */
export function rounded(decimal: string, digits: number): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  if (fraction.length <= digits) return cut(decimal, digits);
  const scaled = BigInt(`${whole}${fraction.slice(0, digits)}`) + (fraction.charAt(digits) >= '5' ? 1n : 0n);
  const padded = String(scaled).padStart(digits + 1, '0');
  const at = padded.length - digits;
  const result = cut(`${padded.slice(0, at)}.${padded.slice(at)}`, digits);
  if (result === '100' && BigInt(whole) < 100n) return cut(decimal, digits);
  if ((result === '100' || result === '0') && /[1-9]/u.test(fraction)) return rounded(decimal, digits + 1);
  return `${decimal.startsWith('-') ? '-' : ''}${result}`;
}

/** Decimals of a rate that the site computes. */
const rateDigits = 2;

/** A number that the site computes, without its unit: what yuan leave is written in fen, rates are rounded to two decimals, all grouped. */
export function formatNumber(decimal: string, unit: string): string {
  const [whole, fraction] = decimal.split('.');
  if (unit === unitWords.yuan && fraction) return group(`${whole}.${fraction.padEnd(2, '0')}`);
  if (unit === unitWords.percent || unit === unitWords.percentagePoint) return group(rounded(decimal, rateDigits));
  return group(decimal);
}

/** Number and unit: `799,998.85 元`, `99.99%`, `73 人`; 未公布 for what was not disclosed. */
export const formatQuantity = (decimal: string | null, unit: string, operator = ''): string =>
  decimal === null ? undisclosedWord : withUnit(`${operator}${formatNumber(decimal, unit)}`, unit);

/** The same for what a report states itself: no digit is cut, none is added. */
export const formatStated = (decimal: string | null, unit: string, operator = ''): string =>
  decimal === null ? undisclosedWord : withUnit(`${operator}${group(decimal)}`, unit);

const withUnit = (number: string, unit: string): string => (unit === unitWords.percent ? `${number}%` : `${number} ${unit}`.trimEnd());

export const formatDate = (date: string): string => {
  const [year, month, day] = date.split('-');
  return `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
};

export const formatBytes = (bytes: number): string =>
  bytes < 1024 ? `${bytes} 字节` : bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Keeps a number and its unit on one line: for headings and other short text that is set large. */
export const unbroken = (text: string): string => text.replace(/([\d%]) (?=\p{Script=Han})/gu, '$1\u00a0');
