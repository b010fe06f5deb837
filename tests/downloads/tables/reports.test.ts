import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive } from '../../../src/domain/archive.ts';
import { siteSelection, subjectsOf } from '../../../src/downloads/selection.ts';
import { reportsTable } from '../../../src/downloads/tables/reports.ts';
import { example, archive as first } from '../publication.ts';
import { fixture } from './rows-of.ts';

const rowsIn = (archive: Archive): Record<string, string>[] =>
  subjectsOf(siteSelection(archive), example)
    .flatMap(reportsTable.rows)
    .map((row) => Object.fromEntries(reportsTable.columns.map(({ id }, i) => [id, row[i] ?? ''])));

const rowOf = (project: string, year: string) =>
  rowsIn(fixture).find((row) => row['project'] === project && row['year'] === year) ?? assert.fail(`${project} ${year}`);

describe('reportsTable', () => {
  it('has one row a report', () => {
    const reports = fixture.publishers.flatMap(({ editions }) => editions.flatMap((edition) => edition.reports));
    assert.deepEqual(
      rowsIn(fixture).map(({ address }) => address),
      reports.map(({ path }) => `https://example.gov.cn/${path}`),
    );
  });

  it('tells the grade of the first report, and that its score, its date and its official page are not known', () => {
    const [row, ...others] = rowsIn(first);
    assert.deepEqual(others, []);
    assert.ok(row);
    const { grade, score, bands, annex, published_date, added_date, official_address, source_file, note } = row;
    assert.deepEqual([grade, score, annex, published_date, official_address], ['优', '', '附件 4', '', '']);
    assert.equal(bands, '优秀为 90-100，良为 80-90，中为 70-80，70 以下为差');
    assert.deepEqual([added_date, source_file], ['2026-11-23', 'source.txt']);
    assert.equal(note, '报告没有公布：得分。 / 本站不知道：公布日期、官方网址。');
  });

  it('gives the score as the report has it, the dates of the edition and its official page', () => {
    const row = rowOf('meal-service', '2023');
    assert.match(row['score'] ?? '', /^\d+(\.\d+)?$/);
    assert.equal(row['published_date'], '2024-08-20');
    assert.equal(row['official_address'], 'https://www.mingzhang.example/2023/jixiao.html');
    assert.ok(!row['note']?.includes('官方网址'));
  });

  it('counts the remarks that figures.json has', () => {
    const reports = first.publishers.flatMap(({ editions }) => editions.flatMap((edition) => edition.reports));
    assert.deepEqual(
      rowsIn(first).map(({ notes }) => notes),
      reports.map(({ notes }) => String(notes.length)),
    );
  });
});
