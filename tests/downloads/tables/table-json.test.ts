import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../../src/domain/archive.ts';
import { rowsOf, siteSelection } from '../../../src/downloads/selection.ts';
import { buildTableJson, tableJsonText } from '../../../src/downloads/tables/table-json.ts';
import { anyTableJson, tableJson } from '../../../src/downloads/tables/table-json-schema.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { archiveAt, example } from '../publication.ts';

for (const folder of ['content', 'tests/fixtures/site']) {
  const archive = await archiveAt(folder);
  const selection = siteSelection(archive);
  describe(`the JSON of the tables of ${folder}`, () => {
    for (const table of tables) {
      const built = buildTableJson(table, selection, archive.site, example);

      it(`fits its schema: ${table.id}`, () => {
        assert.deepEqual(tableJson(table).parse(built), built);
        assert.deepEqual(anyTableJson.parse(built), built);
      });

      it(`holds each cell, numbers as exact text and null for what is empty: ${table.id}`, () => {
        const cells = built.rows.map((row) => table.columns.map(({ id }) => (row[id] === null ? '' : String(row[id]))));
        assert.deepEqual(cells, rowsOf(table, selection, example));
        const kinds = new Map(table.columns.map(({ id, type }) => [id, type]));
        for (const [id, value] of built.rows.flatMap(Object.entries))
          if (kinds.get(id) === 'number' && value !== null) assert.equal(typeof value, 'string', id);
      });

      it(`names the reports that it was made from: ${table.id}`, () => {
        assert.deepEqual(
          built.generatedFrom.map(({ publisher, year, project, source_sha256 }) => [`${publisher}/${year}/${project}/`, source_sha256]),
          reportsOf(archive).map(({ path, source }) => [path, source.sha256]),
        );
      });

      it(`is written one row a line: ${table.id}`, () => {
        const text = tableJsonText(built);
        assert.deepEqual(JSON.parse(text), built);
        assert.equal(text.split('\n').filter((line) => line.startsWith('    {"publisher"')).length, built.rows.length);
      });
    }
  });
}

const archive = await archiveAt('content');

describe('tableJson(table)', () => {
  const [figures] = tables;
  const built = figures && buildTableJson(figures, siteSelection(archive), archive.site, example);
  const accepts = (changes: Readonly<Record<string, unknown>>) =>
    figures && tableJson(figures).safeParse({ ...built, rows: [{ ...built?.rows[0], ...changes }] }).success;

  it('refuses a row with a float, an unlisted word, a column too many', () => {
    assert.equal(accepts({}), true);
    assert.equal(accepts({ value: 1.5 }), false);
    assert.equal(accepts({ status: '大概' }), false);
    assert.equal(accepts({ more: '' }), false);
  });

  it('writes an empty table as an empty list', () => {
    assert.ok(built);
    assert.deepEqual(JSON.parse(tableJsonText({ ...built, rows: [] })).rows, []);
  });
});
