import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import type { Report } from '../../src/domain/report.ts';
import { cutInOpening } from '../../src/presenting/cut-in-sight.ts';
import { factsOf } from '../../src/presenting/facts.ts';
import { gathered } from '../../src/presenting/gathered.ts';
import { summary } from '../../src/presenting/headline.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { register } from '../../src/presenting/register.ts';
import { cutInReport } from '../../src/presenting/shown.ts';
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
    assert.match(summary(report('quiet-hill-library')), /^2022 年，乡村阅览室管理有 6 项指标/));

  it('puts planned parts below the planned whole', () => {
    const uses = partTables(report('reed-lake-station')).find(({ kind }) => kind === 'use');
    assert.equal(uses?.columns[0]?.title, '年初预算数');
    assert.deepEqual(
      uses?.rows.map(({ cells }) => cells[0]?.items[0]?.shown),
      ['41.5', '18.6', '22.9'],
    );
  });

  it('has the parts of the income, and says which uses make up the spending', () => {
    const [income, uses] = partTables(report('health-bureau'));
    assert.deepEqual(
      income?.rows.map(({ name, cells }) => [name, cells[0]?.items[0]?.shown]),
      [
        ['报告的总数', '3,418.62'],
        ['财政拨款收入', '3,062.17'],
        ['其他收入', '356.45'],
        ['政府性基金预算拨款收入', '0'],
      ],
    );
    assert.match(uses?.note ?? '', /^“基本支出”“项目支出”2 项相加就是报告的总数；/);
  });

  it('keeps the order of the table, and heads a column with the name of all its amounts', () => {
    const [projects] = partTables(report('district-finance'));
    assert.deepEqual(
      projects?.columns.map(({ title }) => title),
      ['单位', '资金', '决算数', '执行率', '等级'],
    );
    assert.deepEqual(
      projects?.rows.slice(1).map(({ name, cells }) => [name.slice(0, 4), cells[1]?.items.flatMap(({ shown, aside }) => [shown, aside])]),
      [
        ['普惠性幼', ['864.3', null]],
        ['村级污水', ['1,126.75', null]],
        ['镇文化站', ['73.6', null]],
        ['应急广播', ['218', null]],
        ['集镇保洁', ['305.5', null]],
        ['公益性岗', ['412.9', null]],
      ],
    );
  });

  it('tells in one card what is published of no part', () => {
    const silent = gathered(register(report('district-finance'))).filter(({ status }) => status === 'undisclosed');
    assert.deepEqual(
      silent.map(({ label, of, also, note }) => [label, of, also.length, note]),
      [['评价得分', null, 6, '报告说“得分不对外公布”。']],
    );
  });

  it('warns of cut percentages where one is in sight', () => {
    assert.deepEqual(
      ['salt-road-office', 'stone-well-office', 'maple-hill-school'].map((each) => cutInOpening(report(each)) !== null),
      [false, false, true],
    );
    assert.ok(cutInReport(report('salt-road-office')));
  });
});
