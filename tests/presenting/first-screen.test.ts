import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import type { Report } from '../../src/domain/report.ts';
import { factsOf } from '../../src/presenting/facts.ts';
import { summary } from '../../src/presenting/headline.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { archiveAt } from '../downloads/publication.ts';

let reports: readonly Report[] = [];
const report = (publisher: string): Report => reports.find((each) => each.publisher === publisher) as Report;

/** Forms print their amounts, their scores and their indicators in words of their own. */
describe('the first screen of a form', () => {
  before(async () => {
    reports = reportsOf(await archiveAt('tests/fixtures/documents/content'));
  });

  it('calls the budget what the form calls it', () => {
    assert.match(summary(report('stone-well-office')), /社区食堂运营补助全年预算 64\.20 万元/);
    assert.match(summary(report('lamp-centre')), /背街小巷路灯改造调整后预算 1,346\.50 万元/);
    assert.deepEqual(
      ['stone-well-office', 'lamp-centre'].map((each) => factsOf(report(each))[0]?.label),
      ['全年预算数', '调整后预算数'],
    );
  });

  it('tells the score without a grade, by a name that stands alone', () => {
    assert.match(summary(report('lamp-centre')), /报告说得分 98\.6 分。/);
    assert.equal(factsOf(report('lamp-centre')).at(-1)?.label, '得分');
    assert.equal(factsOf(report('stone-well-office')).at(-1)?.label, '总分');
  });

  it('tells what was reached and what was missed', () =>
    assert.match(summary(report('lamp-centre')), /10 项指标：达到 6 项，未达到 2 项，报告自述 2 项。/));

  it('says of which year and project nothing is told', () =>
    assert.match(summary(report('quiet-hill-library')), /^2022 年，乡村阅览室管理：/));

  it('puts planned parts below the planned whole', () => {
    const uses = partTables(report('reed-lake-station')).find(({ kind }) => kind === 'use');
    assert.equal(uses?.columns[0]?.title, '年初预算数');
    assert.deepEqual(
      uses?.rows.map(({ cells }) => cells[0]?.items[0]?.shown),
      ['41.5', '18.6', '22.9'],
    );
  });
});
