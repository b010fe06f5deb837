import { group } from '../../text/readers/format.ts';
import { workbookWords as words } from '../../text/readers/workbook.ts';
import { columnsOf } from '../../text/terminal/columns.ts';
import type { Column } from '../tables/column.ts';
import type { Row, Table } from '../tables/table.ts';
import { dateCell, isKept, numberCell, yearCell } from './number-cell.ts';
import { filterButton, type Sheet, type SheetCell, type SheetColumn } from './workbook.ts';

/** A table as a sheet of typed cells, headed in Chinese. A number that no cell can hold to its last digit is also there as text. */
export function tableSheet(table: Table, rows: readonly Row[]): Sheet {
  const places = sheetOrder(table);
  const columns = Object.values(places).flat();
  const exact = rows.map((row) => exactText(table.columns, row));
  const lost = exact.some((text) => text !== '');
  return {
    name: table.title,
    isTable: true,
    labels: places.label.length,
    printed: lost ? columns.length + 1 : places.label.length + places.read.length,
    columns: [
      ...[...places.label, ...places.read].map(({ column, at }) => sheetColumn(column, rows, at)),
      ...places.rest.map(({ column, at }) => ({ ...sheetColumn(column, rows, at), wrap: false })),
      ...(lost ? [{ title: words.exact, width: 40, wrap: false }] : []),
    ],
    rows: rows.map((row, i) => [
      ...columns.map(({ column, at, unitAt }) => cellOf(column, row[at] ?? '', column.unit ?? row[unitAt] ?? '')),
      ...(lost ? [exact[i] || null] : []),
    ]),
  };
}

interface SheetPlace {
  readonly column: Column;
  /** Where its cells, and those that name their unit, stand in a row. */
  readonly at: number;
  readonly unitAt: number;
}

const isAddressOrCode = /^(?:(?:target_|actual_)?(?:address|figure)|part_of|subject_(?:id|project)|source_sha256)$/;

/** Stands in CSV behind older columns, in a sheet beside the project: an amount of a part is not to be read as the whole's. */
const isOfPart = /^subject(?:_kind)?$/;

/** What a row is about, then what is read: a reader scrolls sideways for what only a program needs. */
function sheetOrder({ columns, key, label }: Table): Readonly<Record<'label' | 'read' | 'rest', readonly SheetPlace[]>> {
  const isRest = ({ id, type }: Column): boolean => (type === 'string' && key.includes(id)) || isAddressOrCode.test(id);
  const places = columns.map((column, at) => ({ column, at, unitAt: columns.findIndex(({ id }) => id === column.unitIn) }));
  const read = places.filter(({ column }) => column.id !== label && !isRest(column));
  const ofPart = read.filter(({ column }) => isOfPart.test(column.id));
  return {
    label: places.filter(({ column }) => column.id === label),
    read: read.flatMap((place) => (place.column.id === 'project_name' ? [place, ...ofPart] : ofPart.includes(place) ? [] : [place])),
    rest: places.filter(({ column }) => column.id !== label && isRest(column)),
  };
}

/** What a cell of a spreadsheet holds, in units of UTF-16. A file with more is said to be damaged. */
const mostOfText = 32_767;

function cellOf({ type }: Column, text: string, unit: string): SheetCell {
  if (text === '') return null;
  switch (type) {
    case 'string':
      return text.length > mostOfText ? `${text.slice(0, mostOfText - words.cut.length).toWellFormed()}${words.cut}` : text;
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

/** Whether a sheet has a column of exact numbers as text. */
export const losesDigits = ({ columns }: Table, rows: readonly Row[]): boolean => rows.some((row) => exactText(columns, row) !== '');

const exactText = (columns: readonly Column[], row: Row): string =>
  columns
    .flatMap(({ type, title }, i) => (type === 'number' && !isKept(row[i] ?? '') ? [words.exactly(title, row[i] ?? '')] : []))
    .join(words.separator);

const narrowest = 8;
/** Longer text takes several lines. */
const widest = 26;
/** A heading takes two lines where the cells below are short; the button that filters stands beside it. */
const headLines = 2;
/** Rows whose width decides: the first ones tell enough. */
const measured = 200;

function sheetColumn({ title, type }: Column, rows: readonly Row[], at: number): SheetColumn {
  const shown = rows.slice(0, measured).map((row) => (type === 'number' ? group(row[at] ?? '') : (row[at] ?? '')));
  const longest = Math.max(...shown.map((text) => columnsOf(text) + 1));
  const width = Math.max(Math.ceil(columnsOf(title) / headLines) + filterButton, longest, narrowest);
  return { title, width: Math.min(width, widest), wrap: type === 'string' && longest > widest };
}
