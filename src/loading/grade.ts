import type { Statement } from '../domain/figure.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Block, Narrative } from '../domain/narrative.ts';
import { occurrences } from '../narrative/locate.ts';

export const gradeId = 'grade';

/** Where the text gives the grade: the grade's name, last in its quotation. */
export function gradeStatement(file: ProjectFile, narrative: Narrative): Statement | null {
  const grade = file.rating?.grade;
  if (typeof grade !== 'object') return null;
  const [place] = occurrences(grade.quote, narrative.blocks);
  const text = place && narrative.blocks[place.block]?.text.slice(place.start, place.end);
  const at = text?.lastIndexOf(grade.name) ?? -1;
  if (!place || at < 0) return null;
  const start = place.start + at;
  const { index: block, place: cited } = narrative.blocks[place.block] as Block;
  return { anchor: gradeId, quotation: grade.quote, printed: grade.name, block, start, end: start + grade.name.length, place: cited };
}
