import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { rowsOf, siteSelection } from '../../../src/downloads/selection.ts';
import { filesOfSelection } from '../../../src/downloads/selection-files.ts';
import type { Column } from '../../../src/downloads/tables/column.ts';
import { tableCsv } from '../../../src/downloads/tables/table-csv.ts';
import { buildTableJson } from '../../../src/downloads/tables/table-json.ts';
import { tableParquet } from '../../../src/downloads/tables/table-parquet.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { parseDecimal } from '../../../src/language/decimal.ts';
import { query, withFiles } from '../duckdb.ts';
import { archiveAt, example } from '../publication.ts';

const archive = await archiveAt('tests/fixtures/site');
const selection = siteSelection(archive);
const files = filesOfSelection(selection).filter(({ name }) => name.endsWith('.parquet'));
const data = { archive, site: example };

const typeOf = ({ type, scale }: Column): string => {
  if (type === 'number') return `DECIMAL(38,${scale})`;
  return { string: 'VARCHAR', integer: 'INTEGER', year: 'INTEGER', date: 'DATE', boolean: 'BOOLEAN' }[type];
};

const canonical = (column: Column, value: unknown): unknown =>
  column.type === 'number' && typeof value === 'string' ? parseDecimal(value) : value === null ? '' : String(value);

for (const table of tables) {
  describe(`${table.id}.parquet`, () => {
    it('has the columns of the CSV and of the JSON, in the same order, each with its type', () =>
      withFiles(files, data, async (pathOf) => {
        const described = await query(`DESCRIBE SELECT * FROM '${pathOf(`${table.id}.parquet`)}'`);
        assert.deepEqual(
          described.map(([name, type]) => [name, type]),
          table.columns.map((column) => [column.id, typeOf(column)]),
        );
        const [head = []] = parse(tableCsv(table, []), { bom: true });
        const { columns, rows } = buildTableJson(table, selection, archive.site, example);
        const names = described.map(([name]) => name);
        assert.deepEqual(names, head);
        assert.deepEqual(
          names,
          columns.map(({ id }) => id),
        );
        assert.deepEqual(names, Object.keys(rows[0] ?? {}));
      }));

    it('gives every cell back, to the last digit', () =>
      withFiles(files, data, async (pathOf) => {
        const names = table.columns.map(({ id }) => `"${id}"`).join(', ');
        const found = await query(`SELECT ${names} FROM '${pathOf(`${table.id}.parquet`)}'`);
        assert.deepEqual(
          found.map((row) => table.columns.map((column, i) => canonical(column, row[i]))),
          rowsOf(table, selection, example).map((row) => table.columns.map((column, i) => canonical(column, row[i] || null))),
        );
      }));
  });
}

describe('tableParquet(table, selection, site)', () => {
  const column: Column = { id: 'amount', title: '', titleEn: '', description: '', type: 'number', scale: 2 };
  const [any] = tables;
  if (!any) throw new Error('no tables');
  const written = (cells: readonly string[], changes: Partial<Column> = {}) => {
    const table = { ...any, columns: [{ ...column, ...changes }], rows: () => cells.map((cell) => [cell]) };
    return tableParquet(table, { ...selection, chosen: selection.chosen.slice(0, 1) }, example);
  };

  it('keeps the largest amounts to the fen, below zero too', async () => {
    const most = `${'9'.repeat(36)}.99`;
    const cells = [most, `-${most}`, '0.01', ''];
    const file = { ...files[0], name: 'written.parquet', render: () => written(cells) } as (typeof files)[number];
    await withFiles([file], data, async (pathOf) => {
      assert.deepEqual((await query(`SELECT amount FROM '${pathOf('written.parquet')}'`)).flat(), [...cells.slice(0, 3), null]);
    });
  });

  it('refuses a number that the column cannot hold, rather than round it', () => {
    assert.throws(() => written(['0.001']), /amount cannot hold: 0\.001/);
    assert.throws(() => written([`1${'0'.repeat(36)}`]), /cannot hold/);
    assert.throws(() => written(['about 5']), /cannot hold/);
    assert.doesNotThrow(() => written(['0.001'], { scale: 3 }));
  });

  it('writes a table without rows', async () => {
    const file = { ...files[0], name: 'empty.parquet', render: () => written([]) } as (typeof files)[number];
    await withFiles([file], data, async (pathOf) => {
      assert.deepEqual(await query(`SELECT count(*)::INTEGER FROM '${pathOf('empty.parquet')}'`), [[0]]);
    });
  });
});
