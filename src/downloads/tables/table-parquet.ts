import type { SchemaElement } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { SiteAddress } from '../addresses.ts';
import { rowsOf, type Selection } from '../selection.ts';
import type { Column } from './column.ts';
import { precision, unscaled } from './decimal-cell.ts';
import type { Row, Table } from './table.ts';

/** A table of a selection in typed columns, in the order of its CSV; the same bytes every time. */
export function tableParquet(table: Table, selection: Selection, site: SiteAddress): Uint8Array<ArrayBuffer> {
  const rows = rowsOf(table, selection, site);
  const columnData = table.columns.map((column, at): ColumnSource => ({ name: column.id, data: dataOf(column, rows, at) }));
  const schema: SchemaElement[] = [{ name: 'root', num_children: table.columns.length }, ...table.columns.map(elementOf)];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'mingzhang' }));
}

function elementOf({ id, type, required, scale = 0 }: Column): SchemaElement {
  const named = { name: id, repetition_type: required ? 'REQUIRED' : 'OPTIONAL' } as const;
  switch (type) {
    case 'string':
      return { ...named, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'number':
      return { ...named, type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL', scale, precision };
    case 'integer':
    case 'year':
      return { ...named, type: 'INT32' };
    case 'date':
      return { ...named, type: 'INT32', converted_type: 'DATE' };
    case 'boolean':
      return { ...named, type: 'BOOLEAN' };
    default: {
      const never: never = type;
      return never;
    }
  }
}

const dataOf = (column: Column, rows: readonly Row[], at: number) => rows.map((row) => typed(column, row[at] ?? ''));

function typed(column: Column, cell: string): string | number | bigint | boolean | Date | null {
  if (cell === '') return null;
  if (column.type === 'boolean') return cell === 'true';
  if (column.type === 'number') return numberOf(column, cell);
  if (column.type === 'date') return new Date(`${cell}T00:00:00Z`);
  return column.type === 'string' ? cell : Number(cell);
}

/** The check has asked whether the column can hold it. */
function numberOf(column: Column, cell: string): bigint {
  const whole = unscaled(column, cell);
  if (whole === undefined) throw new Error(`${column.id} cannot hold: ${cell}`);
  return whole;
}
