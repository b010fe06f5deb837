import { allOf, lastOf } from '../../language/all-of.ts';
import {
  changeFollows,
  changesFrom,
  heldAgainst,
  inDate,
  inHundredths,
  isPartOf,
  lastYearWords,
  manifold,
  mayBeDifference,
  nextYearWords,
  partFollows,
  planEnd,
  planEndYear,
  saysChange,
  sinceThen,
  speaksOfLastYear,
  speaksOfNextYear,
  speaksOfYearBeforeLast,
  standsAlone,
  thisYearWords,
  yearBeforeLastWords,
  yearHeldAgainst,
  yearInPassing,
  yearNumber,
} from '../../language/claim-words.ts';

/** The year that the words last before a number give it; undefined where they give none. `after` is what follows the number. */
export function yearSaid(words: string, year: number, after = ''): number | undefined {
  const base = yearOfBase(words, after, year);
  if (base !== undefined) return base;
  const said = [
    { at: lastIndex(words, lastYearWords), year: year - 1 },
    { at: lastIndex(words, yearBeforeLastWords), year: year - 2 },
    { at: lastIndex(words, nextYearWords), year: year + 1 },
    { at: lastIndex(words, thisYearWords), year },
    ...allOf(words, yearNumber).map((match) => ({ at: match.index, year: Number(match[1]) })),
    ...allOf(words, planEnd).map((match) => ({ at: match.index, year: planEndYear(match[1] ?? '') })),
  ];
  return said.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.year;
}

/** Of a number that this year's is held against: 较上年的 19.9 万人次下降 6.3%. The size of the change (比上年增加 4 件) is this year's. */
function yearOfBase(words: string, after: string, year: number): number | undefined {
  const [whole = '', named = '', thing = ''] = heldAgainst.exec(words) ?? [];
  if (named === '' || manifold.test(after) || saysChange.test(thing)) return undefined;
  const isUnclear = mayBeDifference.test(whole) && (thing.trim() === '' || inHundredths.test(after));
  if (isPartOf.test(whole.slice(0, whole.indexOf(named))) && !partFollows.test(after)) return undefined;
  if (isUnclear || !(standsAlone.test(thing) || changeFollows.test(after))) return undefined;
  return /^\d/u.test(named) ? Number.parseInt(named, 10) : year - 1;
}

/** Whether the words speak of that year anywhere. */
export const speaksOf = (words: string, wanted: number, year: number): boolean =>
  (wanted === year - 1 && speaksOfLastYear.test(words)) ||
  (wanted === year - 2 && speaksOfYearBeforeLast.test(words)) ||
  (wanted === year + 1 && speaksOfNextYear.test(words)) ||
  [yearNumber, yearHeldAgainst].some((pattern) => allOf(words, pattern).some((match) => Number(match[1]) === wanted)) ||
  allOf(words, planEnd).some((match) => planEndYear(match[1] ?? '') === wanted);

/** Where the words name a year in a date, or as an end of a span, as they print it. */
export function namedInPassing(words: string, wanted: number): string | undefined {
  return allOf(words, yearInPassing)
    .map(([printed]) => printed.trim())
    .findLast((printed) => printed.includes(String(wanted)));
}

/** Whether a number is of a year that its sentence names only so: a date before it, or the first of a change since then. */
export function isOfDate(sentence: string, wanted: number): boolean {
  const printed = namedInPassing(sentence, wanted);
  return printed !== undefined && (inDate.test(printed) || (sinceThen.test(printed) && changesFrom.test(sentence)));
}

const lastIndex = (words: string, pattern: RegExp): number => lastOf(words, pattern)?.index ?? -1;
