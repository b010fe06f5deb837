import type { ProjectFile } from '../../domain/files/project-file.ts';
import { allOf } from '../../language/all-of.ts';
import { characterCode } from '../../language/characters.ts';
import { invisible, isOrdinary } from '../../language/normalised.ts';
import { wordsOfFile } from '../file-words.ts';
import type { Finding, Place, Rule, Subject } from '../rule.ts';
import { messages, unified, words } from './characters-are-what-they-seem.words.ts';

/** Characters that nobody sees, and radicals and compatibility forms that pass for ideographs: by code and place, once a kind. */
export const charactersAreWhatTheySeem: Rule = {
  id: 'characters-are-what-they-seem',
  group: 'text',
  level: 'warning',
  asPrinted: true,
  words,
  find: (subject) => [...ofKind(inReport(subject), messages.report), ...ofKind(inFile(subject.file), messages.file)],
};

interface Seen {
  readonly character: string;
  readonly place: Place;
  /** As an editor reads it. */
  readonly at: string;
}

const inReport = ({ report }: Subject): Seen[] =>
  report.narrative.blocks.flatMap(({ index, text, line }) =>
    strange(text).map(
      ({ 0: character, index: start }): Seen => ({
        character,
        place: { in: 'narrative', block: index, start, end: start + character.length },
        at: messages.inBlock(line, lastWords(text.slice(0, start))),
      }),
    ),
  );

/** Of the editor's own words and of what was copied from the report alike; not of the warnings that an acknowledgement quotes. */
const inFile = (file: ProjectFile): Seen[] =>
  wordsOfFile(file).flatMap(({ text, path }) =>
    path[0] === 'acknowledged' && path.includes('about')
      ? []
      : strange(text).map(
          ({ 0: character, index }): Seen => ({
            character,
            place: { in: 'project', path },
            at: messages.inField(path, lastWords(text.slice(0, index))),
          }),
        ),
  );

/** A control character is a fault of form, told by the loading. */
const strange = (text: string) =>
  isOrdinary(text) ? [] : [...allOf(text, invisible).filter(([each]) => !/\p{Cc}/u.test(each)), ...allOf(text, unified)];

/** What an editor searches for: without the characters that are not seen. */
const lastWords = (text: string): string => [...text.slice(-40).replace(invisible, '')].slice(-6).join('');

const mostPlaces = 6;

function ofKind(seen: readonly Seen[], message: typeof messages.report): Finding[] {
  const kinds = Map.groupBy(seen, ({ character }) => character);
  return [...kinds].flatMap(([character, all]): Finding[] => {
    const [first] = all;
    const shown = all.slice(0, mostPlaces).map(({ at }) => at);
    const isSeen = allOf(character, unified).length > 0;
    return first ? [{ place: first.place, ...message(isSeen ? character : '', characterCode(character), all.length, shown) }] : [];
  });
}
