import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { everyFile } from '../../src/downloads/site-files.ts';
import { publicationOf } from './publication.ts';

for (const folder of ['content', 'tests/fixtures/site'])
  describe(`every CSV of ${folder}`, async () => {
    const publication = await publicationOf(folder);
    const files = everyFile(publication.archive).filter(({ path }) => path.endsWith('.csv'));
    const read = await Promise.all(
      files.map(async ({ path, file }) => ({ path, rows: parse(String(await file.render(publication)), { bom: true }) as string[][] })),
    );

    it('has cells as they are: none needs the mark that keeps a spreadsheet from executing it', () => {
      assert.ok(read.length > 10);
      const guarded = read.flatMap(({ path, rows }) =>
        rows.flatMap((row) => row.filter((cell) => cell.startsWith("'")).map((cell) => `${path}: ${cell}`)),
      );
      assert.deepEqual(guarded, []);
    });

    it('tells why a number is empty, in the tables', () => {
      const silent = read
        .filter(({ path }) => !path.includes('/charts/'))
        .flatMap(({ path, rows: [head = [], ...rows] }) => {
          const at = (id: string) => head.indexOf(id);
          return rows.filter((row) => at('value') >= 0 && !row[at('value')] && !row[at('note')]).map((row) => `${path}: ${row[at('id')]}`);
        });
      assert.deepEqual(silent, []);
    });
  });
