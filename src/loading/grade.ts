import { accountsIn } from '../domain/accounts-in.ts';
import { derivedId } from '../domain/derive/derived.ts';
import type { Statement } from '../domain/figure.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Block, Narrative } from '../domain/narrative.ts';
import { type Occurrence, occurrences } from '../narrative/locate.ts';
import { partSpokenOf } from '../narrative/part-places.ts';

export const gradeId = 'grade';

/** Where the text gives the grade of each subject, by the part's id; that of the whole by ''. */
export function gradeStatements(file: ProjectFile, narrative: Narrative): ReadonlyMap<string, Statement> {
  const spokenOf = partSpokenOf(
    accountsIn(file).flatMap(({ part }) => part ?? []),
    narrative.blocks,
  );
  return new Map(
    accountsIn(file).flatMap(({ part, file: { rating } }) => {
      const subject = part?.id ?? null;
      const statement = gradeStatement(rating, narrative, derivedId(subject, gradeId), (place) => spokenOf(place) === subject);
      return statement ? [[subject ?? '', statement] as const] : [];
    }),
  );
}

/** The grade's name, last in its quotation. */
function gradeStatement(
  rating: ProjectFile['rating'],
  narrative: Narrative,
  anchor: string,
  isOwn: (place: Occurrence) => boolean,
): Statement | null {
  const grade = rating?.grade;
  if (typeof grade !== 'object') return null;
  const places = occurrences(grade.quote, narrative.blocks);
  const place = places.find(isOwn) ?? places[0];
  const text = place && narrative.blocks[place.block]?.text.slice(place.start, place.end);
  const at = text?.lastIndexOf(grade.name) ?? -1;
  if (!place || at < 0) return null;
  const start = place.start + at;
  const { index: block, place: cited } = narrative.blocks[place.block] as Block;
  return { anchor, quotation: grade.quote, printed: grade.name, block, start, end: start + grade.name.length, place: cited };
}
