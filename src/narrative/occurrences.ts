import { type Block, offsetOf, tightText, withoutSpace } from '../domain/narrative.ts';
import { remembered } from '../domain/remembered.ts';
import type { Span } from '../language/numbers/narrative-number.ts';

export interface Occurrence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Whether two spans of one text share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Every place where the blocks hold `quotation`, white space apart. Offsets are of the block's own text. */
export function occurrences(quotation: string, blocks: readonly Block[]): Occurrence[] {
  const wanted = withoutSpace(quotation);
  if (wanted === '') return [];
  const { text, starts } = squeezed(blocks);
  const found: Occurrence[] = [];
  let next = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= at) next++;
    const block = blocks[next - 1];
    if (!block) continue;
    const from = at - (starts[next - 1] ?? 0);
    const start = offsetOf(block.text, from);
    found.push({ block: block.index, start, end: start + offsetOf(block.text.slice(start), wanted.length - 1) + 1 });
  }
  return found;
}

/** Where a quotation stands: of several places those that are its own, where there are any. */
export function ownOccurrences(quotation: string, blocks: readonly Block[], isOwn: (place: Occurrence) => boolean): readonly Occurrence[] {
  const everywhere = occurrences(quotation, blocks);
  const own = everywhere.filter(isOwn);
  return own.length > 0 ? own : everywhere;
}

/** The blocks without white space, a line each, and where each begins. */
const squeezed = remembered((blocks: readonly Block[]): { text: string; starts: readonly number[] } => {
  const lines = blocks.map(tightText);
  let start = 0;
  const starts = lines.map((line) => {
    const here = start;
    start += line.length + 1;
    return here;
  });
  return { text: lines.join('\n'), starts };
});
