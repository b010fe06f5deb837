/** How Chinese official papers number their parts, and how numbers are written in them. */
const numerals = '一二三四五六七八九十百';

/** 一、 */
export const partMarker = new RegExp(`^([${numerals}]+)、`);

/** （一） */
export const sectionMarker = new RegExp(`^（([${numerals}]+)）`);

export const annexLine = /^附件\s*(\d+)?$/;

export const sentenceEnd = '。';

/** Digits (ASCII or full-width) with grouping and decimals, then the multiplier and unit that follow. */
export const numberWithUnit =
  /([0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?)\s*([万亿])?(元|人次|人|户|件|个百分点|百分点|分|%|％)?/gu;

export const fullWidthPercent = '％';

/** Spoken form of the unit 百分点. */
export const countedPoint = '个百分点';

export const multipliers: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** Full-width digits, points and signs to ASCII; grouping commas dropped. */
export function toAsciiNumber(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/．/g, '.')
    .replace(/[,，]/g, '');
}
