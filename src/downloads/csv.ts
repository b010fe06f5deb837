import { stringify } from 'csv-stringify/sync';
import type { Column } from './tables/column.ts';

/** RFC 4180 with a BOM, so that Excel reads UTF-8. Numbers are plain decimal text; an empty cell is what nobody published. */
export function csv(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => columns.map((column, i) => (isFree(column) ? guard(row[i] ?? '') : row[i])));
  return stringify([columns.map(({ id }) => id), ...guarded], { bom: true, record_delimiter: 'windows' });
}

/** Text that comes from a report. Words of ours stay as they are listed: a lone `=` sign is one. */
const isFree = ({ type, values }: Column): boolean => type === 'string' && !values;

/** A spreadsheet must not execute text; the full-width signs count, as Chinese and Japanese ones take them for the plain. */
const guard = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
