import { chineseDigits } from './numerals.ts';

/** 4, 4-1, 三, 贰, II, A */
const numeral = '(?:[\\d一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+|[IVX]{1,5}(?![A-Za-z])|[A-HJ-UWYZ](?![A-Za-z]))';
const number = `${numeral}(?:\\s*[-.之]\\s*${numeral})*`;
const mark = `附\\s{0,4}(?:件|表|录|图)?(?:\\s*:(?=\\s*${numeral}))?\\s*[(]?\\s*(${number})?\\s*[)]?`;

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

/**
 * The mark by which an annex begins behind the text, as printed: 附 of 附： or 附：评分表, 附件1 of 附件1. Undefined for anything else, such as a
 * list of what is enclosed.
 */
export function annexBegun(text: string): string | undefined {
  const [only = ''] = text.trim().split(/\s*[:：]\s*|(?<=\d)\s+(?=\p{Script=Han})/u);
  const rest = text.trim().slice(only.length);
  return isAnnexLine(only) && (isAnnexLine(text) || titled.test(rest)) ? only.replace(/[【】[\]]/gu, '').trim() : undefined;
}
/** A title, and no sentence nor a list. */
const titled = /^\s*[:：\s]\s*(?![\d一二三四五六七八九十]+\s*[.．、)）])[^。；;！？]{2,40}$/u;

export const isAnnexNumber = (text: string): boolean => new RegExp(`^${number}$`).test(plain(text));

/** 三 and 3 number the same annex, and so do 4-1, 4－1 and 四之一. */
export const isSameAnnex = (a: string, b: string): boolean => canonical(a) === canonical(b);

const canonical = (text: string): string =>
  plain(text)
    .split(/\s*[-.之]\s*/)
    .map(wholeOf)
    .join('-');

/** 4, 四, 十二, 贰, II, A: annexes are few. */
function wholeOf(part: string): bigint {
  if (/^\d+$/.test(part)) return BigInt(part);
  if (/^[A-HJ-UWYZ]$/.test(part)) return letters + BigInt(part.charCodeAt(0));
  if (/^[IVX]+$/.test(part)) return BigInt(romanValue(part));
  const [before, after] = part.split(/[十拾]/);
  const digit = (text: string | undefined, none: bigint): bigint => chineseDigits[text ?? ''] ?? none;
  return after === undefined ? digit(before, 0n) : digit(before, 1n) * 10n + digit(after, 0n);
}

/** Beyond any number of an annex: A is none of them. */
const letters = 1_000_000n;
const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** IV is four: what stands before a greater one is taken away. */
const romanValue = (part: string): number =>
  [...part].reduce((sum, each, i) => {
    const value = roman[each] ?? 0;
    return value < (roman[part.charAt(i + 1)] ?? 0) ? sum - value : sum + value;
  }, 0);
