import type { FolderPlace, Place } from '../checks/rule.ts';
import type { Block, Narrative } from '../domain/narrative.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName } from '../text/editors/problems.ts';
import type { NarrativeRecord, WholeProject, YamlRecord } from './records.ts';

export type PlacedFinding = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'excerpt'>;

/** A path of what was made of a file, as the editor finds it there. */
export const fieldIn = ({ writtenAt }: Pick<YamlRecord, 'writtenAt'>, path: readonly PropertyKey[]): string =>
  fieldName(writtenAt?.(path) ?? path);

/** Where a rule's place stands in the files that an editor opens. The line itself is added by `withExcerpt`, where it is not known here. */
export function placed(place: Exclude<Place, FolderPlace>, record: WholeProject, narrative: Narrative): PlacedFinding {
  if (place.in === 'project') {
    const { file, positionOf } = record.project;
    return { file, ...positionOf(place.path), field: fieldIn(record.project, place.path) };
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
): PlacedFinding {
  const block = blocks[place.block];
  if (!block) return { file };
  const [start, end] = sourceSpan(source, block, place);
  const lines = lineStartsOf(source);
  const line = lastAtMost(lines, start);
  const from = lines[line] ?? 0;
  const to = (lines[line + 1] ?? source.length + 1) - 1;
  return {
    ...{ file, line: line + 1, column: start - from + 1 },
    excerpt: excerptOf(source, from, to, start, Math.min(end, to)),
  };
}

/** Of a very long line what stands around the place: a thousand problems of it must not repeat it a thousand times. */
function excerptOf(source: string, from: number, to: number, start: number, end: number): NonNullable<Problem['excerpt']> {
  const begin = to - from > longLine ? Math.max(from, start - around) : from;
  const stop = to - from > longLine ? Math.min(to, end + around) : to;
  return { text: source.slice(begin, stop), start: start - begin, end: end - begin };
}

const longLine = 2000;
const around = 200;

/** Where a stretch of a block's plain text stands in the source: from its first sign that is no white space. */
function sourceSpan(source: string, block: Block, { start, end }: { start: number; end: number }): [number, number] {
  const ends = endsOf(source, block);
  const endAt = (position: number): number => ends[Math.min(position, ends.length - 1)] ?? 0;
  const to = Math.max(end, start + 1);
  let first = start;
  while (first < to && endAt(first + 1) === endAt(first)) first++;
  const from = first < to ? endAt(first + 1) - 1 : endAt(to);
  return [from, end > start ? endAt(end) : from];
}

/**
 * For each character of a block's text, and once more after the last, where in the source ends what stands before it. The source
 * has marks that the text lacks, so each character of the text is the next such character of the source; white space counts for nothing.
 */
function endsOf(source: string, block: Block): readonly number[] {
  const known = ends.get(block);
  if (known) return known;
  const found = [lineStartsOf(source)[block.line - 1] ?? 0];
  let isLost = false;
  for (let i = 0; i < block.text.length; i++) {
    const character = block.text.charAt(i);
    const at = found[i] ?? 0;
    const next: number | undefined = isLost || /\s/u.test(character) ? undefined : source.indexOf(character, at);
    isLost ||= next === -1;
    found.push(next === undefined || next < 0 ? at : next + 1);
  }
  ends.set(block, found);
  return found;
}

/** Many problems of one block ask for their places. */
const ends = new WeakMap<Block, readonly number[]>();

function lineStartsOf(source: string): readonly number[] {
  if (known?.source === source) return known.starts;
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  known = { source, starts };
  return starts;
}

/** Problems come report by report. */
let known: { readonly source: string; readonly starts: readonly number[] } | undefined;

/** The index of the last number that is not above `value`, of ascending ones. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
