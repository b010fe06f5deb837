import { allOf } from '../../language/all-of.ts';

/** Digits that read as one number though they may stand in groups. Offsets are of the text that was searched. */
export interface LongNumber {
  /** Digits only, and an X where one ends it. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly number[];
  readonly separators: readonly string[];
}

/** What people put between the digits of one number: spaces, hyphens, dots, slashes. A line end is the edge of a cell or of an item. */
const separator = '[^\\S\\n\\r]';
const between = new RegExp(`^(?:${separator}|[-._/]){1,3}$`, 'u');
const group = /\d+/g;
const endsInX = new RegExp(`^(?:${separator}|[-._/]){0,3}[Xx](?![\\dA-Za-z])`, 'u');

/**
 * Every number of `least` to `most` digits that begins and ends where a group does: a number in a row of others is one of
 * them, whichever stand beside it. Of those with one beginning the longest comes first. Each digit is looked at a bounded number of times.
 */
export function longNumbers(text: string, least: number, most: number): LongNumber[] {
  if (!enough(Math.min(least, most - 1)).test(text)) return [];
  const groups = allOf(text, group).map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length }));
  return groups.flatMap((first, i) => {
    const found: LongNumber[] = [];
    let digits = '';
    const lengths: number[] = [];
    const separators: string[] = [];
    for (let j = i, each = groups[j]; each; each = groups[++j]) {
      if (j > i) {
        const gap = text.slice(groups[j - 1]?.end, each.start);
        if (!between.test(gap)) break;
        separators.push(gap);
      }
      digits += each.digits;
      lengths.push(each.digits.length);
      if (digits.length > most) break;
      const number = { start: first.start, groups: [...lengths], separators: [...separators] };
      if (digits.length >= least) found.push({ ...number, digits, end: each.end });
      const check = digits.length === most - 1 ? endsInX.exec(text.slice(each.end, each.end + 5)) : null;
      if (check) found.push({ ...number, digits: `${digits}X`, end: each.end + check[0].length });
    }
    return found.reverse();
  });
}

/** So many digits with no more between them than one number has. Hardly any text holds them. */
function enough(digits: number): RegExp {
  const known = rows.get(digits) ?? new RegExp(`(?:\\d(?:${separator}|[-._/]){0,3}){${digits}}`, 'u');
  rows.set(digits, known);
  return known;
}

const rows = new Map<number, RegExp>();

/** Nothing but a decimal, or a part of one, stands beside these. */
export const isPartOfAmount = (text: string, { start, end }: LongNumber): boolean =>
  /[\d][.,]$|[.,]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.,]\d/.test(text.slice(end, end + 2));
