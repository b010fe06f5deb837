/** How Chinese official papers number their parts, and how numbers are written in them. */
const numerals = '一二三四五六七八九十百';

/** 一、 */
export const partMarker = new RegExp(`^([${numerals}]+)、`);

/** （一） */
export const sectionMarker = new RegExp(`^（([${numerals}]+)）`);

/** Nested markers as one citation: 四（二）一; 一、二 where no bracket keeps them apart. */
export const cited = (markers: readonly string[]): string =>
  markers.reduce(
    (place, marker) => (place && marker && !/[（）]/.test(place.slice(-1) + marker.slice(0, 1)) ? `${place}、${marker}` : place + marker),
    '',
  );

export const annexLine = /^附件\s*(\d+)?$/;

export const sentenceEnd = '。';

/** Digits (ASCII or full-width) with grouping and decimals, then the multiplier and unit that follow. */
export const numberWithUnit =
  /([0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?)\s*([万亿])?(元|人次|人|户|件|个百分点|百分点|分|%|％)?/gu;

/** Words and signs before a percentage that make it a fall. Any other dash is a range or a joiner, not a sign. */
export const fallBefore = /(?:下降|减少|降低|下滑|回落)(?:了|约|为)?\s*$|(?:同比|环比|增长|增幅|变化|为|[（(：:])\s*[-−－]\s*$/u;

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
