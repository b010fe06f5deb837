import { columnsOf } from '../../text/columns.ts';
import { group } from '../../text/format.ts';
import { workbookWords as words } from '../../text/workbook.ts';
import type { Column } from '../tables/column.ts';
import type { Row, Table } from '../tables/table.ts';
import { dateCell, isKept, numberCell, yearCell } from './number-cell.ts';
import type { Cell, Sheet, SheetColumn } from './workbook.ts';

/** A table as a sheet of typed cells, headed in Chinese. A number that no cell can hold to its last digit is also there as text. */
export function tableSheet(table: Table, rows: readonly Row[]): Sheet {
  const columns = sheetOrder(table);
  const exact = rows.map((row) => exactText(table.columns, row));
  const lost = exact.some((text) => text !== '');
  return {
    name: table.title,
    isTable: true,
    columns: [
      ...columns.map(({ column, at }) => sheetColumn(column, rows, at)),
      ...(lost ? [{ title: words.exact, width: 40, wrap: false }] : []),
    ],
    rows: rows.map((row, i) => [
      ...columns.map(({ column, at, unitAt }) => cellOf(column, row[at] ?? '', column.unit ?? row[unitAt] ?? '')),
      ...(lost ? [exact[i] || null] : []),
    ]),
  };
}

interface Place {
  readonly column: Column;
  /** Where its cells, and those that name their unit, stand in a row. */
  readonly at: number;
  readonly unitAt: number;
}

/** Names before codes: a reader scrolls sideways for what only a program needs. */
function sheetOrder({ columns, key }: Table): readonly Place[] {
  const isCode = ({ id, type }: Column): boolean => type === 'string' && key.includes(id);
  const places = columns.map((column, at) => ({ column, at, unitAt: columns.findIndex(({ id }) => id === column.unitIn) }));
  return [...places.filter(({ column }) => !isCode(column)), ...places.filter(({ column }) => isCode(column))];
}

function cellOf({ type }: Column, text: string, unit: string): Cell {
  if (text === '') return null;
  switch (type) {
    case 'string':
      return text;
    case 'number':
    case 'integer':
      return numberCell(text, unit);
    case 'year':
      return yearCell(text);
    case 'date':
      return dateCell(text);
    case 'boolean':
      return text === 'true' ? words.yes : words.no;
    default: {
      const never: never = type;
      return never;
    }
  }
}

const exactText = (columns: readonly Column[], row: Row): string =>
  columns
    .flatMap(({ type, title }, i) => (type === 'number' && !isKept(row[i] ?? '') ? [words.exactly(title, row[i] ?? '')] : []))
    .join(words.separator);

const narrowest = 8;
const widest = 48;
/** For the button that filters. */
const button = 3;
/** Rows whose width decides: the first ones tell enough. */
const measured = 200;

function sheetColumn({ title, type }: Column, rows: readonly Row[], at: number): SheetColumn {
  const shown = rows.slice(0, measured).map((row) => (type === 'number' ? group(row[at] ?? '') : (row[at] ?? '')));
  const longest = Math.max(columnsOf(title) + button, ...shown.map((text) => columnsOf(text) + 1));
  return { title, width: Math.min(Math.max(longest, narrowest), widest), wrap: false };
}
