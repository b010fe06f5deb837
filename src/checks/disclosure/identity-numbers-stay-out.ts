import { allOf } from '../../language/all-of.ts';
import { identityNumbersInCodes } from './identity-in-codes.ts';
import { isFormerNumber, isIdentityNumber, looksLikeOne, partsOfOne } from './identity-number.ts';
import { context, doubt, kind, parted, words } from './identity-numbers-stay-out.words.ts';
import { type LongNumber, longNumbers } from './long-numbers.ts';
import { isNamedCode } from './named-codes.words.ts';
import { type Hit, mask, staysOut } from './stays-out.ts';

/**
 * Eighteen digits prove themselves, however they are grouped; fifteen could be any code, so the words before them decide. What
 * only looks like one (a check that is wrong by one digit, words or brackets between its parts) is asked about.
 */
export const identityNumbersStayOut = staysOut({
  ...{ id: 'identity-numbers-stay-out', level: 'error', kind, words },
  find: (text) => {
    const numbers = longNumbers(text, 15, 18).filter(({ start, end }) => isApart(text, start, end));
    const found = numbers.flatMap((number): Hit[] => {
      const standing = standingOf(text, number);
      return standing ? [hitOf(number, standing === 'doubtful')] : [];
    });
    const inCodes = identityNumbersInCodes(text).map((each) => hitOf(each, each.isDoubtful));
    return [...found, ...inCodes, ...partedIn(text)].sort((a, b) => Number(a.doubt !== undefined) - Number(b.doubt !== undefined));
  },
});

const hitOf = ({ digits, start, end }: Pick<LongNumber, 'digits' | 'start' | 'end'>, isDoubtful: boolean): Hit => ({
  ...{ start, end, masked: mask(digits) },
  ...(isDoubtful ? { doubt } : {}),
});

function standingOf(text: string, number: LongNumber): 'certain' | 'doubtful' | undefined {
  const { digits, start } = number;
  if (isIdentityNumber(digits)) return 'certain';
  const isNamed = context.test(text.slice(Math.max(0, start - 40), start));
  if (isNamed) return isFormerNumber(digits) ? 'certain' : digits.length >= 17 ? 'doubtful' : undefined;
  return looksLikeOne(digits) && isPartedAsOne(number.groups) && !isNamedCode(text, start) ? 'doubtful' : undefined;
}

/** The number of a pupil is that of the person behind a G or L; other letters make a code of it. */
const isApart = (text: string, start: number, end: number): boolean =>
  !/[A-Za-z]/.test(text.charAt(end)) && !/[A-Za-z]$/.test(text.slice(0, start).replace(/(?<![A-Za-z\d])[GLgl]$/, ''));

const isPartedAsOne = (groups: readonly number[]): boolean =>
  groups.slice(1).every((_, i) => partsOfOne.includes(groups.slice(0, i + 1).reduce((sum, length) => sum + length, 0)));

/** With brackets, commas, words or a line end between the parts. */
const partedIn = (text: string): Hit[] =>
  allOf(text, parted).flatMap(({ 1: found = '', index: start }): Hit[] => {
    const digits = found.replace(/[^\dXx]/g, '');
    const groups = (found.match(/[\dXx]+/g) ?? []).map(({ length }) => length);
    if (groups.length < 2 || groups.length > 5 || !isPartedAsOne(groups) || !isIdentityNumber(digits)) return [];
    return [hitOf({ digits, start, end: start + found.length }, true)];
  });
