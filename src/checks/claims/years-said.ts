import { lastYearWords, nextYearWords, speaksOfLastYear, thisYearWords, yearNumber } from '../../language/claim-words.ts';

/** The year that the words last before a number give it; undefined where they give none. */
export function yearSaid(words: string, year: number): number | undefined {
  const said = [
    { at: lastIndex(words, lastYearWords), year: year - 1 },
    { at: lastIndex(words, nextYearWords), year: year + 1 },
    { at: lastIndex(words, thisYearWords), year },
    ...[...words.matchAll(yearNumber)].map((match) => ({ at: match.index, year: Number(match[1]) })),
  ];
  return said.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.year;
}

/** Whether the words speak of that year anywhere. */
export const speaksOf = (words: string, wanted: number, year: number): boolean =>
  (wanted === year - 1 && speaksOfLastYear.test(words)) ||
  (wanted === year + 1 && nextYearWords.test(words)) ||
  [...words.matchAll(yearNumber)].some((match) => Number(match[1]) === wanted);

function lastIndex(words: string, pattern: RegExp): number {
  if (!pattern.test(words)) return -1;
  return [...words.matchAll(new RegExp(pattern.source, 'gu'))].at(-1)?.index ?? -1;
}
