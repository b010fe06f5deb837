import type { Place } from '../checks/rule.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Problem } from '../domain/problem.ts';
import { fieldName } from '../text/problems.ts';
import type { ProjectRecord } from './records.ts';

export type Placed = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'excerpt'>;

/** Where a rule's place stands in the files that an editor opens, with the line itself. */
export function placed(place: Place, record: ProjectRecord, { blocks }: Narrative): Placed {
  if (place.in === 'project') {
    return { file: record.project.file, ...record.project.positionOf(place.path), field: fieldName(place.path) };
  }
  if (place.in === 'document') {
    return {
      file: record.document.file,
      ...(place.line > 0 ? { line: place.line, column: 1, ...excerptOf(record.document.text, place.line) } : {}),
    };
  }
  const block = blocks[place.block];
  const line = block?.line ?? 1;
  const source = record.narrative.source.split('\n')[line - 1] ?? '';
  const words = block?.text.slice(place.start, place.end) ?? '';
  const at = columnOf(source, block?.text.slice(0, place.start) ?? '', words);
  return { file: record.narrative.file, line, column: at + 1, excerpt: { text: source, start: at, end: at + words.length } };
}

function excerptOf(text: string, line: number): Pick<Problem, 'excerpt'> {
  const words = text.split('\n')[line - 1] ?? '';
  return { excerpt: { text: words, start: 0, end: words.length } };
}

/** The source has marks that the plain text lacks, so a word stands there no earlier than in the text: the right one is the one as often seen before. */
function columnOf(source: string, before: string, words: string): number {
  if (words === '') return 0;
  let at = source.indexOf(words);
  for (let seen = before.split(words).length - 1; seen > 0 && at >= 0; seen--) at = source.indexOf(words, at + words.length);
  return Math.max(at, 0);
}
