import { chineseDigits } from './numerals.ts';

/** 4, 4-1, 三 */
const numeral = '[\\d一二三四五六七八九十]+';
const number = `${numeral}(?:\\s*[-.之]\\s*${numeral})*`;
const mark = `附(?:件|表|录|图)?\\s*[(]?\\s*(${number})?\\s*[)]?`;

/** 附件 4, 附件3:, 附件4-1, 附件三, 附表1, 附件4（公开）, 附件：, alone on its line. */
const line = new RegExp(`^[【\\[]?${mark}[】\\]]?\\s*(?:[(][^()]{1,12}[)])?\\s*:?$`);
/** 附件4：… in front of a title. */
const beforeTitle = new RegExp(`^${mark}\\s*[:\\s]\\s*\\S`);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−―]/g, '-')
    .trim();

export const isAnnexLine = (text: string): boolean => line.test(plain(text));

/** The number of an annex as the mark prints it, without space: 4-1, 三; undefined where it prints none. */
export const annexNumber = (text: string): string | undefined =>
  (line.exec(plain(text)) ?? beforeTitle.exec(plain(text)))?.[1]?.replace(/\s/g, '');

export const isAnnexNumber = (text: string): boolean => new RegExp(`^${number}$`).test(plain(text));

/** 三 and 3 number the same annex, and so do 4-1, 4－1 and 四之一. */
export const isSameAnnex = (a: string, b: string): boolean => canonical(a) === canonical(b);

const canonical = (text: string): string =>
  plain(text)
    .split(/\s*[-.之]\s*/)
    .map(wholeOf)
    .join('-');

/** 4, 四, 十二: annexes are few. */
function wholeOf(part: string): bigint {
  if (/^\d+$/.test(part)) return BigInt(part);
  const [before, after] = part.split('十');
  const digit = (text: string | undefined, none: bigint): bigint => chineseDigits[text ?? ''] ?? none;
  return after === undefined ? digit(before, 0n) : digit(before, 1n) * 10n + digit(after, 0n);
}
