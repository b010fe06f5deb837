import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { measuredFiles } from '../../src/downloads/measured-files.ts';
import type { Rendered } from '../../src/downloads/publication.ts';
import { editionSelection, rowsOf, type Selection, siteSelection } from '../../src/downloads/selection.ts';
import { filesOfSelection } from '../../src/downloads/selection-files.ts';
import { sha256 } from '../../src/downloads/sha256.ts';
import { tables } from '../../src/downloads/tables/tables.ts';
import { archiveAt, example } from './publication.ts';

const archive = await archiveAt('tests/fixtures/site');
const [publisher] = archive.publishers;
const [edition] = publisher?.editions ?? [];
if (!publisher || !edition) throw new Error('fixture without an edition');

const data = { archive, site: example };
const namesOf = (selection: Selection) => filesOfSelection(selection).map(({ name }) => name);
const render = (selection: Selection) => Promise.all(filesOfSelection(selection).map((file) => file.render(data)));

describe('filesOfSelection(selection)', () => {
  it('gives a year its workbook and tables', () => {
    assert.deepEqual(namesOf(editionSelection(publisher, edition)), [
      'tables.xlsx',
      ...['reports.csv', 'figures.csv', 'funds.csv', 'parts.csv', 'indicators.csv', 'beneficiaries.csv'],
    ]);
  });

  it('gives the site each table for spreadsheets, for programs and for databases', () => {
    assert.deepEqual(namesOf(siteSelection(archive)), [
      'tables.xlsx',
      ...['reports', 'figures', 'funds', 'parts', 'indicators', 'beneficiaries'].flatMap((table) =>
        ['csv', 'json', 'parquet'].map((form) => `${table}.${form}`),
      ),
    ]);
  });

  it('puts every row under one header', async () => {
    const selection = editionSelection(publisher, edition);
    for (const file of filesOfSelection(selection).filter(({ table }) => table)) {
      const table = tables.find(({ id }) => id === file.table) ?? assert.fail(file.name);
      const [head, ...rows] = parse(String(await file.render(data)), { bom: true });
      assert.deepEqual(
        head,
        table.columns.map(({ id }) => id),
      );
      assert.equal(rows.length, rowsOf(table, selection, example).length);
    }
  });

  it('renders the same bytes each time', async () => {
    const digests = (bodies: readonly Rendered[]) => bodies.map(sha256);
    assert.deepEqual(
      digests(await render(siteSelection(archive))),
      digests(await render(siteSelection(await archiveAt('tests/fixtures/site')))),
    );
  });
});

describe('measuredFiles(selection, data)', () => {
  it('states what is served', async () => {
    const selection = siteSelection(archive);
    const bodies = (await render(selection)).map((body) => Buffer.from(body));
    assert.deepEqual(
      (await measuredFiles(selection, data)).map(({ bytes, sha256: sum }) => [bytes, sum]),
      bodies.map((body) => [body.length, sha256(body)]),
    );
  });
});
