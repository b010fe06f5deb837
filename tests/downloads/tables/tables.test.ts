import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../../src/domain/archive.ts';
import { chosenIn, reportSelection, subjectsOf } from '../../../src/downloads/selection.ts';
import type { Column } from '../../../src/downloads/tables/column.ts';
import type { Row, Table, TableSubject } from '../../../src/downloads/tables/table.ts';
import { tableCsv } from '../../../src/downloads/tables/table-csv.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { parseDecimal } from '../../../src/language/decimal.ts';
import { archiveAt, asIs, example, archive as first, report, snapshot } from '../publication.ts';

const archives = await Promise.all(['content', 'tests/fixtures/site'].map(archiveAt));
const subjects: readonly TableSubject[] = archives.flatMap((archive) =>
  reportsOf(archive).map((of) => ({ ...chosenIn(archive, of), site: example })),
);

const rowsOf = (table: Table): readonly Row[] => subjects.flatMap(table.rows);

const isOfType: Readonly<Record<Column['type'], (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => parseDecimal(cell) !== undefined,
  integer: (cell) => /^-?\d+$/.test(cell),
  year: (cell) => /^\d{4}$/.test(cell),
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
};

/** What is wrong with a cell, by what its column promises. */
function faultsOf({ id, type, required, values, scale }: Column, cell: string): string[] {
  if (cell === '') return required ? [`${id} is empty`] : [];
  const faults = [
    ...(isOfType[type](cell) ? [] : [`${id} is no ${type}: ${cell}`]),
    ...(values && !values.includes(cell) ? [`${id} has an unlisted value: ${cell}`] : []),
  ];
  const decimals = cell.split('.')[1]?.length ?? 0;
  return type === 'number' && decimals > (scale ?? -1) ? [...faults, `${id} has ${decimals} decimals: ${cell}`] : faults;
}

for (const table of tables) {
  describe(`the table ${table.id}`, () => {
    it('keeps what its columns promise, in every row of all content', () => {
      const rows = rowsOf(table);
      assert.ok(rows.length > 5);
      assert.deepEqual(
        rows.flatMap((row) => table.columns.flatMap((column, i) => faultsOf(column, row[i] ?? ''))),
        [],
      );
      assert.deepEqual([...new Set(rows.map((row) => row.length))], [table.columns.length]);
    });

    it('names each row by its key', () => {
      const at = table.key.map((id) => table.columns.findIndex((column) => column.id === id));
      const keys = rowsOf(table).map((row) => at.map((i) => row[i]).join(' '));
      assert.equal(new Set(keys).size, keys.length);
      assert.ok(at.every((i) => table.columns[i]?.required));
    });

    it('says how many decimals each number may have, and what every column means', () => {
      for (const { id, title, titleEn, description, type, scale } of table.columns) {
        assert.match(id, /^[a-z][a-z0-9_]*$/);
        assert.ok(title && titleEn && description, id);
        assert.equal(type === 'number', scale !== undefined, id);
      }
    });

    it('begins with whose row it is', () => {
      assert.deepEqual(
        table.columns.slice(0, 5).map(({ id }) => id),
        ['publisher', 'publisher_name', 'year', 'project', 'project_name'],
      );
    });

    it('is the public contract for the first report', (t) => {
      t.assert.fileSnapshot(
        tableCsv(table, subjectsOf(reportSelection(chosenIn(first, report)), example)),
        snapshot(`${table.id}.csv`),
        asIs,
      );
    });
  });
}
