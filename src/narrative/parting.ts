import type { Block } from '../domain/narrative.ts';
import { withoutSpace } from '../domain/narrative.ts';
import { ruledBars, tableBar } from '../language/table-bars.ts';
import { cellsOf, isBlankHead } from './table-cells.ts';

/** What is published, in order: a text, or the cells of a table row by row. */
export interface PrintedPiece {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** Lines around the text are shown as lines, a table among them too: its bars are part of what was received. */
export const printedPiece = (block: Block): PrintedPiece => ({
  text: block.text,
  rows: block.kind === 'table' ? cellsOf(block).map((row) => row.map(({ text }) => text)) : [],
});

/**
 * Where an official text and what is published part, both counted without white space; undefined where they are one. A table may
 * have been received with bars between its cells: at an edge of a cell one bar says what the edge says. Any other bar is text.
 */
export function partingOf(official: string, pieces: readonly PrintedPiece[]): { official: number; published: number } | undefined {
  const theirs = withoutSpace(official);
  const ours = withoutSpace(pieces.map(({ text }) => text).join(''));
  if (theirs === ours) return undefined;
  const edges = edgesIn(pieces);
  let at = 0;
  let here = 0;
  while (at < theirs.length || here < ours.length) {
    const passed = edges.size > 0 ? pastBars(theirs, at, ours, here, edges) : undefined;
    if (passed) {
      at += passed.official;
      here += passed.published;
    } else if (at < theirs.length && theirs[at] === ours[here]) {
      at++;
      here++;
    } else return { official: at, published: here };
  }
  return undefined;
}

/** How many edges of cells lie at a place of the published text: a row has one before each cell and one behind the last. */
function edgesIn(pieces: readonly PrintedPiece[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  let at = 0;
  const mark = (): void => void edges.set(at, (edges.get(at) ?? 0) + 1);
  for (const { text, rows } of pieces) {
    const [head, ...body] = rows;
    for (const row of head && isBlankHead(head) ? body : rows) {
      for (const cell of row) {
        mark();
        at += withoutSpace(cell).length;
      }
      mark();
    }
    if (rows.length === 0) at += withoutSpace(text).length;
  }
  return edges;
}

/**
 * The bars at a place where cells meet, printed ones among them: each bar that is printed in a cell must have been received, each
 * other received one needs an edge. Undefined where no bar stands, or too many or too few.
 */
function pastBars(
  theirs: string,
  at: number,
  ours: string,
  here: number,
  edges: ReadonlyMap<number, number>,
): { official: number; published: number } | undefined {
  const { bars, length } = barsAt(theirs, at, ours[here] !== '-');
  if (length === 0) return undefined;
  let printed = 0;
  let free = edges.get(here) ?? 0;
  for (const bar of bars) {
    if (isBar(ours[here + printed]) && ours[here + printed] === bar) {
      printed++;
      free += edges.get(here + printed) ?? 0;
    }
  }
  const isWhole = !isBar(ours[here + printed]) && bars.length - printed <= free;
  return isWhole ? { official: length, published: printed } : undefined;
}

/** The bars that stand together, without those of a line that is drawn under the heads (|---|---:|) where there may be one; `length`: of all that was read. */
function barsAt(text: string, at: number, mayBeRuled: boolean): { readonly bars: readonly string[]; readonly length: number } {
  ruledBars.lastIndex = at;
  const [all = '', before = '', rule, behind = ''] = ruledBars.exec(text) ?? [];
  if (rule === undefined || !mayBeRuled) return { bars: [...before], length: before.length };
  return { bars: [...before.slice(0, -1), ...behind.slice(1)], length: all.length };
}

const isBar = (character: string | undefined): boolean => character !== undefined && tableBar.test(character);
