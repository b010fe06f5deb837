import { accountsIn } from '../domain/accounts-in.ts';
import { derivedId } from '../domain/derive/derived.ts';
import type { Statement } from '../domain/figure.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Block, Narrative } from '../domain/narrative.ts';
import { standsAsGrade } from '../language/grade-words.ts';
import { type Occurrence, occurrences } from '../narrative/locate.ts';
import { partSpokenOf } from '../narrative/part-places.ts';

export const gradeId = 'grade';

/** Where the text gives the grade of each subject, by the part's id; that of the whole by ''. */
export function gradeStatements(file: ProjectFile, narrative: Narrative): ReadonlyMap<string, Statement> {
  const spokenOf = partSpokenOf(
    accountsIn(file).flatMap(({ part }) => part ?? []),
    narrative.blocks,
  );
  const lists = accountsIn(file).flatMap((each) => each.file.rating?.scheme?.quote ?? []);
  return new Map(
    accountsIn(file).flatMap(({ part, file: { rating } }) => {
      const subject = part?.id ?? null;
      const statement = gradeStatement(rating, narrative, lists, derivedId(subject, gradeId), (place) => spokenOf(place) === subject);
      return statement ? [[subject ?? '', statement] as const] : [];
    }),
  );
}

/** The grade's name, last in its quotation. */
function gradeStatement(
  rating: ProjectFile['rating'],
  narrative: Narrative,
  lists: readonly string[],
  anchor: string,
  isOwn: (place: Occurrence) => boolean,
): Statement | null {
  const grade = rating?.grade;
  if (typeof grade !== 'object') return null;
  const places = occurrences(grade.quote, narrative.blocks).filter(
    (place) => grade.quote !== grade.name || isGiven(place, narrative, lists),
  );
  const place = places.find(isOwn) ?? places[0];
  const text = place && narrative.blocks[place.block]?.text.slice(place.start, place.end);
  const at = text?.lastIndexOf(grade.name) ?? -1;
  if (!place || at < 0) return null;
  const start = place.start + at;
  const { index: block, place: cited } = narrative.blocks[place.block] as Block;
  return { anchor, quotation: grade.quote, printed: grade.name, block, start, end: start + grade.name.length, place: cited };
}

/** Of a quotation that is the bare name: whether it stands there as a grade given to somebody, not in the list of grades. */
function isGiven({ block, start, end }: Occurrence, { blocks }: Narrative, lists: readonly string[]): boolean {
  const text = blocks[block]?.text ?? '';
  const isIn = (list: string) => occurrences(list, blocks).some((each) => each.block === block && each.start <= start && end <= each.end);
  return standsAsGrade(text.slice(0, start), text.slice(end)) && !lists.some(isIn);
}
