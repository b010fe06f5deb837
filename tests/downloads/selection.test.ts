import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import {
  chosenIn,
  editionSelection,
  reportSelection,
  rowsOf,
  type Selection,
  siteSelection,
  tablesOf,
} from '../../src/downloads/selection.ts';
import { tables } from '../../src/downloads/tables/tables.ts';
import { archiveAt, example, report } from './publication.ts';

const archive = await archiveAt('tests/fixtures/site');
const reports = reportsOf(archive);
const editions = archive.publishers.flatMap((publisher) => publisher.editions.map((edition) => editionSelection(publisher, edition)));
const site = siteSelection(archive);
const lines = (selection: Selection) => tables.map((table) => rowsOf(table, selection, example));

describe('selections of reports', () => {
  it('hold the same rows, whether taken report by report, year by year or all at once', () => {
    const single = reports.map((each) => lines(reportSelection(chosenIn(archive, each))));
    const yearly = editions.map(lines);
    for (const [i] of tables.entries()) {
      assert.deepEqual(
        single.flatMap((each) => each[i]),
        lines(site)[i],
      );
      assert.deepEqual(
        yearly.flatMap((each) => each[i]),
        lines(site)[i],
      );
    }
  });

  it('are dated by the latest of their editions', () => {
    const dates = Object.fromEntries(editions.map(({ path, date }) => [path, date]));
    assert.equal(dates['example-bureau/2023/'], '2024-08-20');
    assert.equal(dates['example-bureau/2021/'], '2026-11-23');
    assert.equal(site.date, '2026-11-23');
  });

  it('offer a table where one report has rows for it; the whole site offers all', () => {
    const bare = { ...report, indicators: [], beneficiaries: null, parts: [] };
    const ids = (level: Selection['level']) => tablesOf({ level, chosen: [{ report: bare }] }).map(({ id }) => id);
    assert.deepEqual(ids('report'), ['reports', 'figures', 'funds']);
    assert.deepEqual(ids('edition'), ['reports', 'figures', 'funds']);
    assert.deepEqual(ids('site'), ['reports', 'figures', 'funds', 'parts', 'indicators', 'beneficiaries']);
  });

  it('know no report of another archive', () => {
    assert.throws(() => chosenIn(archive, report), /unknown edition: baiyun/);
  });
});
