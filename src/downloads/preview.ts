import { statusWords } from '../text/readers/downloads.ts';
import { formatNumber, group } from '../text/readers/format.ts';
import type { SiteAddress } from './addresses.ts';
import { rowsOf, type Selection } from './selection.ts';
import type { Column } from './tables/column.ts';
import type { Table } from './tables/table.ts';

export interface Preview {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Of the table, previewed or not. */
  readonly total: number;
}

/** The first rows of a table in the columns that tell most, as a page shows them. Where no row is of a part, none says of which. */
export function previewOf(table: Table, selection: Selection, site: SiteAddress, count: number): Preview {
  const indexOf = (wanted: string | undefined): number => table.columns.findIndex(({ id }) => id === wanted);
  const rows = rowsOf(table, selection, site);
  const ofPart = indexOf('subject');
  const places = table.preview.map(indexOf).filter((at) => at !== ofPart || rows.some((row) => row[ofPart] !== ''));
  const columns = places.flatMap((at) => table.columns[at] ?? []);
  const isDerived = (row: readonly string[]): boolean =>
    row[indexOf('derived')] === 'true' || row[indexOf('status')] === statusWords.derived;
  const cell = (row: readonly string[], at: number): string => {
    const [text = '', column] = [row[at], table.columns[at]];
    return column?.type === 'number' && text !== ''
      ? isDerived(row)
        ? formatNumber(text, column.unit ?? row[indexOf(column.unitIn)] ?? '')
        : group(text)
      : text;
  };
  return { columns, rows: rows.slice(0, count).map((row) => places.map((at) => cell(row, at))), total: rows.length };
}
