import type { TableColumn, TableFile } from '../../domain/files/table-file.ts';
import { type Block, withoutSpace } from '../../domain/narrative.ts';
import { remembered } from '../../domain/remembered.ts';
import { countColumn } from '../../language/cells/count-headings.ts';
import { formColumn, tight } from '../../language/cells/form-headings.ts';
import { tableName } from '../../text/editors/checks.ts';
import { type Cell, cellsOf } from '../table-cells.ts';
import { goalsBeside, spelled } from './beside.ts';
import { columnsExchanged } from './columns-headed.ts';
import { columnTwice, foreignColumns, hasAnswers } from './columns-of-rows.ts';

/** Where the columns of a mapping stand. A merged heading, printed once for each of its columns, is of all of them. */
export interface MappedColumns {
  readonly block: Block;
  /** The rows of the headings; what is mapped begins below the last. */
  readonly heads: readonly number[];
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  readonly heading: string;
  readonly as: TableColumn;
  readonly at: readonly number[];
  /** Of a heading beside its text the row of both. */
  readonly beside?: number;
}

export type MappingFault =
  /** `meant`: the one table that has all these headings. */
  | { readonly fault: 'table'; readonly tables: number; readonly meant?: string }
  /** Headings that no row has together; `printed`: those of the row that has the most of them. */
  | { readonly fault: 'headings'; readonly missing: readonly string[]; readonly printed: readonly string[]; readonly meant?: string }
  | { readonly fault: 'twice'; readonly heading: string }
  /** Headings of columns that rows of this kind do not have. */
  | { readonly fault: 'foreign'; readonly headings: readonly string[] }
  /** A kind of column that two headings are said to be. */
  | { readonly fault: 'same'; readonly as: TableColumn; readonly headings: readonly string[] }
  /** Headings whose columns are said to be one another's. */
  | { readonly fault: 'exchanged'; readonly headings: readonly string[] }
  | { readonly fault: 'nothing' }
  /** Headings of columns that the mapping does not speak of. */
  | { readonly fault: 'forgotten'; readonly headings: readonly string[] }
  /** What another mapping of the file has already; `first`: its position. */
  | { readonly fault: 'again'; readonly first: number };

/** 表格 2 of the narrative. */
export const tableNamed = (name: string, blocks: readonly Block[]): Block | undefined =>
  tablesOf(blocks).find((_, i) => withoutSpace(tableName(i + 1)) === withoutSpace(name));

export const tablesOf = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ kind }) => kind === 'table');

/** A heading may be spread over so many rows. */
const tallest = 3;

export function mappedColumns(table: TableFile, blocks: readonly Block[]): MappedColumns | MappingFault {
  const { in: name, rows: of, columns } = table;
  const block = tableNamed(name, blocks);
  const wanted = Object.keys(columns);
  const meant = () => tableWith(wanted, blocks);
  if (!block) return { fault: 'table', tables: tablesOf(blocks).length, ...meant() };
  const rows = cellsOf(block);
  const beside = of === 'goals' ? goalsBeside(columns, block) : undefined;
  if (beside)
    return {
      block,
      heads: beside.map(({ row }) => row).sort((a, b) => a - b),
      columns: beside.map(({ heading, row, at }, i) => ({ heading, as: columns[wanted[i] ?? ''] as TableColumn, at, beside: row })),
    };
  for (let height = 1; height <= tallest; height++) {
    for (let top = 0; top + height <= rows.length; top++) {
      const heads = rows.slice(top, top + height);
      const places = wanted.map((heading) => columnsUnder(heading, heads));
      if (places.some((at) => at.length === 0) || (height > 1 && heads.some((row) => !headsColumns(row)))) continue;
      const twice = wanted.find((_, i) => !isOneColumn(places[i] ?? [], rows.slice(top + height)));
      if (twice !== undefined) return { fault: 'twice', heading: twice };
      const unfit = unfitColumns(table);
      if (unfit) return unfit;
      return {
        block,
        heads: heads.map((_, i) => top + i),
        columns: wanted.map((heading, i) => ({ heading, as: columns[heading] as TableColumn, at: places[i] ?? [] })),
      };
    }
  }
  const best = [...rows].sort((a, b) => found(wanted, b) - found(wanted, a))[0] ?? [];
  return {
    fault: 'headings',
    missing: wanted.filter((heading) => columnsUnder(heading, [best]).length === 0),
    printed: [...new Set(best.map(({ text }) => text.trim()).filter(Boolean))],
    ...meant(),
  };
}

/** The one table that has a row of all these headings. */
function tableWith(wanted: readonly string[], blocks: readonly Block[]): { readonly meant?: string } {
  const names = tablesOf(blocks).flatMap((block, i) =>
    wanted.length > 0 && cellsOf(block).some((row) => found(wanted, row) === wanted.length) ? [tableName(i + 1)] : [],
  );
  return names.length === 1 && names[0] !== undefined ? { meant: names[0] } : {};
}

function unfitColumns(table: TableFile): MappingFault | undefined {
  const headings = foreignColumns(table);
  if (headings.length > 0) return { fault: 'foreign', headings };
  const as = columnTwice(table);
  const exchanged = columnsExchanged(table);
  if (exchanged.length > 0) return { fault: 'exchanged', headings: exchanged };
  if (as) return { fault: 'same', as, headings: Object.keys(table.columns).filter((heading) => table.columns[heading] === as) };
  return hasAnswers(table) ? undefined : { fault: 'nothing' };
}

const found = (wanted: readonly string[], row: readonly Cell[]): number =>
  wanted.filter((heading) => columnsUnder(heading, [row]).length > 0).length;

/** Neighbours of one heading are one where they never hold two things in one row. */
const isOneColumn = (at: readonly number[], below: readonly (readonly Cell[])[]): boolean =>
  at.every((column, i) => i === 0 || column === (at[i - 1] ?? 0) + 1) &&
  below.every((row) => new Set(at.map((column) => row[column]?.text.trim() ?? '').filter(Boolean)).size <= 1);

/** The columns whose heading this is: what stands in one of the rows, or in all of them one below the other. */
function columnsUnder(heading: string, heads: readonly (readonly Cell[])[]): readonly number[] {
  const wanted = spelled(heading);
  const width = Math.max(...heads.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const textsAt = (column: number) => [...new Set(heads.map((row) => spelled(row[column]?.text ?? '')).filter(Boolean))];
  const whole = columns.filter((column) => textsAt(column).join('') === wanted);
  if (whole.length > 0) return whole;
  for (const row of [...heads].reverse()) {
    const own = columns.filter((column) => spelled(row[column]?.text ?? '') === wanted);
    if (own.length > 0) return own;
  }
  return [];
}

/** A row with two or more different headings of forms, and nothing else but what stands beside them, no bare number either. */
export const headsColumns = remembered((row: readonly Cell[]): boolean => {
  const texts = [...new Set(row.map(({ text }) => text.trim()).filter(Boolean))];
  const known = texts.filter((text) => formColumn(text) !== undefined);
  const isShort = texts.every((text) => tight(text).length <= longest);
  const counts = texts.filter((text) => countColumn(text) !== undefined);
  return (
    isShort &&
    !texts.some((text) => bareNumber.test(text)) &&
    (known.length >= 3 || (known.length === 2 && (counts.length > 0 || texts.length - known.length <= 1)))
  );
});

const longest = 24;
const bareNumber = /^\d{1,3}(?:\.\d+)?[%％]?$/u;
