import { type Block, rowAt } from '../domain/narrative.ts';
import { remembered } from '../domain/remembered.ts';
import { numberingCell, numberingHeading, sumCell } from '../language/numbering.ts';
import { moneyUnitIn, namesTheUnit, noteOfUnit } from '../language/table-units.ts';

/** One cell of a table block. Offsets are of the block's text. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of a table, row by row; of any other block none. */
export const cellsOf = remembered((block: Block): readonly (readonly Cell[])[] =>
  block.rows.map((from, row) => {
    let start = from;
    const lines = block.text.slice(from, block.rows[row + 1] ?? block.text.length).split('\n');
    return lines.slice(1).map((text, column) => {
      start += column === 0 ? (lines[0]?.length ?? 0) + 1 : (lines[column]?.length ?? 0) + 1;
      return { row, column, start, end: start + text.length, text };
    });
  }),
);

/** A table that has no heading is written with a blank one, which was never received and is shown nowhere. */
export const isBlankHead = (head: readonly string[]): boolean => head.every((text) => text.trim() === '');

export function cellAt(block: Block, offset: number): Cell | undefined {
  return cellsOf(block)[rowAt(block, offset)]?.find(({ start, end }) => start <= offset && offset <= end);
}

/** Whether a place lies in a column that only counts the rows: headed 序号, with nothing but short whole numbers below. */
export function countsRows(block: Block, offset: number): boolean {
  const found = countingCells(block);
  const cell = block.kind === 'table' && found.size > 0 ? cellAt(block, offset) : undefined;
  return cell !== undefined && found.has(cell);
}

const countingCells = remembered((block: Block): ReadonlySet<Cell> => {
  const columns = new Set<number>();
  const found = new Set<Cell>();
  for (const cell of cellsOf(block).flat()) {
    if (numberingHeading.test(cell.text)) columns.add(cell.column);
    else if (!numberingCell.test(cell.text) && !sumCell.test(cell.text)) columns.delete(cell.column);
    else if (columns.has(cell.column)) found.add(cell);
  }
  return found;
});

/**
 * The unit of money that governs a bare number in a table: that of its own row, of the nearest heading above it in its column,
 * of the first column above, of the table's caption in a cell or in a paragraph before it, of a row 单位 or a note below; at last
 * that of the table right above it, since a form may be written as several. `several` where a caption names more, `unclear` where it
 * cannot be read.
 */
export function moneyUnitOver(block: Block, offset: number, blocks: readonly Block[]): string | undefined {
  const cell = cellAt(block, offset);
  if (!cell) return undefined;
  const rows = cellsOf(block);
  const above = rows.slice(0, cell.row).reverse();
  const others = (rows[cell.row] ?? []).filter(({ column }) => column !== cell.column);
  return (
    first([...others].reverse(), ({ text }) => moneyUnitIn(text, 'cell')) ??
    first(above, (row) => moneyUnitIn(row[cell.column]?.text ?? '', 'cell')) ??
    first(above, (row) => moneyUnitIn(row[0]?.text ?? '', 'cell')) ??
    captionOf(block, blocks) ??
    first(rows, ([name, unit]) => (namesTheUnit.test(name?.text ?? '') ? moneyUnitIn(unit?.text ?? '', 'cell') : undefined)) ??
    unitBehind(block, blocks) ??
    captionAbove(block, blocks)
  );
}

/** What the first rows of a table, or the paragraphs before it, say of its money. */
function captionOf(block: Block, blocks: readonly Block[]): string | undefined {
  const before = blocks.slice(Math.max(0, block.index - 3), block.index).reverse();
  const until = before.findIndex(({ kind }) => kind === 'table');
  return (
    first(cellsOf(block).slice(0, 2).flat(), ({ text }) => moneyUnitIn(text, 'caption')) ??
    first(until < 0 ? before : before.slice(0, until), ({ text }) => moneyUnitIn(text, 'heading'))
  );
}

/** Of tables with nothing between them the caption of the nearest above that has one. */
function captionAbove({ index }: Block, blocks: readonly Block[]): string | undefined {
  for (let above = blocks[index - 1]; above?.kind === 'table'; above = blocks[above.index - 1]) {
    const unit = captionOf(above, blocks);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** 注：本表以千元列示, below the table; a caption of the next table is none. */
function unitBehind({ index }: Block, blocks: readonly Block[]): string | undefined {
  const behind = blocks.slice(index + 1, index + 3);
  const until = behind.findIndex(({ kind }) => kind === 'table' || kind === 'heading');
  const notes = (until < 0 ? behind : behind.slice(0, until)).filter(({ text }) => noteOfUnit.test(text));
  return first(notes, ({ text }) => moneyUnitIn(text, 'caption'));
}

function first<T>(items: readonly T[], unitOf: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const unit = unitOf(item);
    if (unit !== undefined) return unit;
  }
  return undefined;
}
