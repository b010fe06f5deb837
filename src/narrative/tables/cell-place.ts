import type { CellPlace } from '../../domain/cell-place.ts';
import type { Block } from '../../domain/narrative.ts';
import { type Cell, cellsOf } from '../table-cells.ts';

export const cellPlace = (
  { row, column }: Cell,
  { start, end }: { readonly start: number; readonly end: number },
  { index }: Block,
): CellPlace => ({
  ...{ block: index, row, column, start, end },
});

/** The words of a row from its first filled cell up to a column: they stand in the text as they are. */
export const rowQuotation = (block: Block, row: number, column: number): string =>
  (cellsOf(block)[row] ?? [])
    .slice(0, column + 1)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' ');
