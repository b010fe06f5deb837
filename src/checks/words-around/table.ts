import type { Block } from '../../domain/narrative.ts';
import { remembered } from '../../domain/remembered.ts';
import { quantitiesOf } from '../../narrative/level-weights.ts';

export interface TablePlace {
  /** The words that name the row's matter: the cells without a number directly before it, else those at the row's beginning. */
  readonly label: string;
  /** The head of its column. */
  readonly heads: string;
  readonly row: string;
  /** What stands last above the empty cells of its row: a merged cell speaks for the rows below it. */
  readonly above: string;
  readonly column: number;
}

/** Where in a table a place of its text stands. Every cell begins with a line break, so the cells of a row are counted by them. */
export function tablePlace(at: number, block: Block): TablePlace {
  const rows = rowsOf(block);
  const index = rows.findLastIndex(({ start }) => start <= at);
  const row = rows[index];
  if (!row) return { label: '', heads: '', row: '', above: '', column: -1 };
  const column = block.text.slice(row.start, at).split('\n').length - 2;
  const labels = row.cells.map((cell, i) => (row.counts[i] ? '' : cell));
  const last = row.counts.slice(0, column).lastIndexOf(true);
  const beside = labels.slice(last + 1, column).filter(Boolean);
  const first = row.counts.indexOf(true);
  return {
    label: (beside.length > 0 ? beside : labels.slice(0, first < 0 ? undefined : first)).join('\n'),
    heads: index > 0 ? (rows[0]?.cells[column] ?? '') : '',
    row: labels.filter(Boolean).join('\n'),
    above: row.cells.map((cell, i) => (cell === '' ? lastAbove(rows, index, i) : '')).join('\n'),
    column,
  };
}

interface TextRow {
  readonly start: number;
  readonly cells: readonly string[];
  /** Whether a cell holds a number that is a quantity. */
  readonly counts: readonly boolean[];
}

const rowsOf = remembered((block: Block): readonly TextRow[] => {
  const numbers = quantitiesOf(block);
  return block.rows.map((start, i): TextRow => {
    const text = block.text.slice(start, block.rows[i + 1] ?? block.text.length);
    let at = start;
    const spans = text
      .split('\n')
      .map((cell) => {
        const span = { start: at, end: at + cell.length, cell: cell.trim() };
        at += cell.length + 1;
        return span;
      })
      .slice(1);
    return {
      start,
      cells: spans.map(({ cell }) => cell),
      counts: spans.map((span) => numbers.some((number) => span.start <= number.start && number.start < span.end)),
    };
  });
});

const lastAbove = (rows: readonly TextRow[], index: number, column: number): string =>
  rows.slice(1, index).findLast(({ cells }) => cells[column] !== undefined && cells[column] !== '')?.cells[column] ?? '';
