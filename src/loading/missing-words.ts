import type { StructureId } from '../checks/structure.ts';
import type { Block } from '../domain/narrative.ts';
import { bareGrade, gradeIn, gradesGiven, isOneGrade } from '../language/grade-words.ts';
import { nearestWords } from '../narrative/nearest-words.ts';
import { type Occurrence, occurrences } from '../narrative/occurrences.ts';
import { messages } from '../text/editors/problems.ts';
import type { Words } from '../text/editors/words.ts';
import type { FigureFault } from './check-ids.ts';

/** So many quotations that stand nowhere are of another text, and none of it is near. */
const atMost = 40;

/** What is said of words that the file has of the report and the report does not. */
export interface MissingWords {
  readonly said: (at: readonly PropertyKey[], words: string) => Words;
  /** Where the words stand that were meant, of all that was said so far. */
  readonly meant: () => readonly Occurrence[];
}

export function missingWords(blocks: readonly Block[]): MissingWords {
  const meant: string[] = [];
  let asked = 0;
  const nearestTo = (at: readonly PropertyKey[], words: string): string | undefined => {
    asked += 1;
    if (asked > atMost) return undefined;
    return isOfGrade(at) ? gradeSaid(words, blocks) : nearestWords(words, blocks);
  };
  return {
    said: (at, words) => {
      const names = at.at(-2) === 'path' ? namesIn(words, blocks) : [];
      if (names.length > 0) return messages.namesTogether(words, names);
      const near = nearestTo(at, words);
      if (near !== undefined) meant.push(near);
      return messages.quoteMissing(words, near);
    },
    meant: () => meant.flatMap((words) => occurrences(words, blocks)),
  };
}

const isOfGrade = (at: readonly PropertyKey[]): boolean => at.at(-2) === 'grade';

/** Names of levels that stand on their own in the text, written as one. */
function namesIn(words: string, blocks: readonly Block[]): readonly string[] {
  const names = words.split(/\s*[，、；;/＞>｜|→]\s*|\s+[-－—]\s+/u);
  return names.length > 1 && names.every((name) => name !== '' && occurrences(name, blocks).length > 0) ? names : [];
}

/** Where the text gives one grade, or this one in one way: 评为良 for 良好. */
function gradeSaid(words: string, blocks: readonly Block[]): string | undefined {
  const given = blocks.flatMap(({ text }) => gradesGiven(text));
  const name = gradeIn(words);
  const same = given.filter((each) => name !== undefined && isOneGrade(bareGrade(each.name), bareGrade(name)));
  const said = [...new Set((same.length > 0 ? same : given).map((each) => each.said))];
  return said.length === 1 ? said[0] : undefined;
}

/** A grade that is quoted otherwise than printed is one fault, whatever the scheme calls its grades. */
export function withoutFollowing(faults: readonly FigureFault[]): readonly FigureFault[] {
  const misquoted = faults.flatMap(([rule, at]) =>
    rule === ('quote-missing' satisfies StructureId) && isOfGrade(at) ? [gradeOf(at)] : [],
  );
  return faults.filter(([rule, at]) => rule !== ('unknown-grade' satisfies StructureId) || !misquoted.includes(gradeOf(at)));
}

const gradeOf = (at: readonly PropertyKey[]): string => at.slice(0, -1).join(' ');
