import type { Place } from '../checks/rule.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName } from '../text/editors/problems.ts';
import type { NarrativeRecord, WholeProject } from './records.ts';

export type Placed = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'excerpt'>;

/** Where a rule's place stands in the files that an editor opens. The line itself is added by `withExcerpt`, where it is not known here. */
export function placed(place: Place, record: WholeProject, narrative: Narrative): Placed {
  if (place.in === 'project') {
    return { file: record.project.file, ...record.project.positionOf(place.path), field: fieldName(place.path) };
  }
  if (place.in === 'remark') return { file: record.narrative.file, line: narrative.remarks[place.index]?.line, column: 1 };
  if (place.in === 'chart') return { file: record.narrative.file, line: narrative.placements[place.index]?.line, column: 1 };
  if (place.in === 'document') {
    return { file: record.document.file, ...(place.line > 0 ? { line: place.line, column: 1 } : {}) };
  }
  return placedInNarrative(place, record.narrative, narrative);
}

export function placedInNarrative(
  place: { readonly block: number; readonly start: number; readonly end: number },
  { file, source }: NarrativeRecord,
  { blocks }: Narrative,
): Placed {
  const block = blocks[place.block];
  if (!block) return { file };
  const [start, end] = sourceSpan(source, lineStart(source, block.line), block.text, place);
  const before = source.slice(0, start);
  const from = before.lastIndexOf('\n') + 1;
  const to = (source.indexOf('\n', start) + 1 || source.length + 1) - 1;
  return {
    ...{ file, line: before.split('\n').length, column: start - from + 1 },
    excerpt: { text: source.slice(from, to), start: start - from, end: Math.min(end, to) - from },
  };
}

function lineStart(source: string, line: number): number {
  let at = 0;
  for (let seen = 1; seen < line; seen++) at = source.indexOf('\n', at) + 1;
  return at;
}

/**
 * Where a stretch of a block's plain text stands in the source. The source has marks that the text lacks, so each character
 * of the text is the next such character of the source.
 */
function sourceSpan(source: string, from: number, text: string, { start, end }: { start: number; end: number }): [number, number] {
  let at = from;
  let first: number | undefined;
  for (let i = 0; i < Math.max(end, start + 1) && i < text.length; i++) {
    if (/\s/u.test(text.charAt(i))) continue;
    const found = source.indexOf(text.charAt(i), at);
    if (found < 0) break;
    if (i >= start) first ??= found;
    at = found + 1;
  }
  return [first ?? at, end > start ? at : (first ?? at)];
}
