import type { ProjectFile } from '../../domain/files/project-file.ts';
import { printable, withoutGlyph } from '../../print/printable.ts';
import { type WrittenText, wordsOfFile } from '../file-words.ts';
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
    ...ownWords(file).flatMap(({ text, path }) => at(text, () => ({ in: 'project', path }))),
  ];
}

/** What the editor wrote. What repeats the report is the report's. */
const ownWords = (file: ProjectFile): readonly WrittenText[] => wordsOfFile(file).filter(({ path }) => !path.some(isCopied));

const isCopied = (key: PropertyKey): boolean => key === 'quotes' || key === 'quote' || key === 'about';
