import type { Block } from '../domain/narrative.ts';
import { withoutSpace } from '../domain/narrative.ts';
import { tableBar } from '../language/table-bars.ts';
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
  let received = 0;
  while (isBar(theirs[at + received])) received++;
  if (received === 0) return undefined;
  let printed = 0;
  let free = edges.get(here) ?? 0;
  for (let i = 0; i < received; i++) {
    if (printed < received && isBar(ours[here + printed]) && ours[here + printed] === theirs[at + i]) {
      printed++;
      free += edges.get(here + printed) ?? 0;
    }
  }
  const isWhole = !isBar(ours[here + printed]) && received - printed <= free;
  return isWhole ? { official: received, published: printed } : undefined;
}

const isBar = (character: string | undefined): boolean => character !== undefined && tableBar.test(character);
