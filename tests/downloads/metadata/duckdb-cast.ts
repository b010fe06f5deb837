import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableSchema } from '../../../src/downloads/metadata/table-schema.ts';
import { query } from '../duckdb.ts';

type Field = TableSchema['fields'][number];

const sqlType = ({ type, decimals = 0 }: Field): string =>
  ({ string: 'VARCHAR', number: `DECIMAL(38, ${decimals})`, integer: 'BIGINT', year: 'INTEGER', date: 'DATE', boolean: 'BOOLEAN' })[type];

/** How many rows DuckDB reads of a CSV file in the types of its schema; throws where a cell does not fit one. */
export async function rowsCast(csv: Buffer, { fields }: TableSchema): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-schema-'));
  try {
    const file = join(folder, 'table.csv').replaceAll('\\', '/');
    writeFileSync(file, csv);
    const columns = fields.map((field) => `'${field.name}': '${sqlType(field)}'`).join(', ');
    const rows = await query(`SELECT * FROM read_csv('${file}', header = true, columns = {${columns}})`);
    return rows.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
