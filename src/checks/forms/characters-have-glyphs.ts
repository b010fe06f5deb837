import { printable, withoutGlyph } from '../../print/printable.ts';
import type { Finding, Place, Rule, Subject } from '../rule.ts';
import { messages, words } from './characters-have-glyphs.words.ts';

/** A character that no font of the site has is printed as its code. One finding for all of a kind, at the first place. */
export const charactersHaveGlyphs: Rule = {
  id: 'characters-have-glyphs',
  group: 'forms',
  level: 'warning',
  asPrinted: true,
  words,
  find: (subject) => {
    const kinds = Map.groupBy(missing(subject), ({ text }) => /\p{Co}/u.test(text));
    return [...kinds].map(([isPrivate, all]): Finding => {
      const [{ text, place }] = all as [Missing, ...Missing[]];
      const distinct = [...new Set(all.map((each) => each.text))];
      return { place, ...messages.missing(isPrivate, distinct, all.length, printable(text), place.in === 'narrative') };
    });
  },
};

interface Missing {
  readonly text: string;
  readonly place: Place;
}

function missing({ report, file }: Subject): Missing[] {
  const { blocks, remarks } = report.narrative;
  const at = (words: string, placeAt: (start: number, end: number) => Place): Missing[] =>
    withoutGlyph(words).map(({ text, start }) => ({ text, place: placeAt(start, start + text.length) }));
  return [
    ...blocks.flatMap(({ index, text }) => at(text, (start, end) => ({ in: 'narrative', block: index, start, end }))),
    ...remarks.flatMap(({ text }, index) => at(text, () => ({ in: 'remark', index }))),
    ...wordsOf(file).flatMap(({ text, path }) => at(text, () => ({ in: 'project', path }))),
  ];
}

/** What the editor wrote. What repeats the report is the report's. */
function wordsOf(value: unknown, path: readonly PropertyKey[] = []): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [PropertyKey, unknown])[] = Array.isArray(value) ? value.map((each, i) => [i, each]) : Object.entries(value);
  return entries.flatMap(([key, each]) => (key === 'quotes' || key === 'quote' || key === 'about' ? [] : wordsOf(each, [...path, key])));
}
