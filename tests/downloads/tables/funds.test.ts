import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fundsTable } from '../../../src/downloads/tables/funds.ts';
import { amount, reportOf } from '../../domain/report-of.ts';
import { report } from '../publication.ts';
import { fixtureReport, pick, rowsOf } from './rows-of.ts';

describe('fundsTable', () => {
  it('has each phase once a year and project, with the amounts of no phase after them', () => {
    assert.deepEqual(pick(rowsOf(fundsTable, report), 'id', 'phase', 'yuan', 'status', 'derived'), [
      ['budget', '年初预算', '800000', '报告写明', 'false'],
      ['adjusted-budget', '调整后预算', '800000', '推算', 'true'],
      ['undisclosed:received', '资金到位', '', '未公布', 'false'],
      ['final', '决算', '799998.85', '报告写明', 'false'],
      ['input', '', '800000', '报告写明', 'false'],
      ['unspent', '', '1.15', '推算', 'true'],
    ]);
  });

  it('names every name that the report has for one amount', () => {
    const [budget] = rowsOf(fundsTable, report);
    assert.deepEqual([budget?.label, budget?.printed], ['预算安排 / 计划安排', '800,000']);
    assert.match(budget?.quotation ?? '', /预算安排800,000元 \/ 计划安排 800,000元/);
  });

  it('says of an amount that the report also prints rounded that it is the same one', () => {
    const twice = reportOf({ funds: [amount('exact', '决算', '799998.85'), amount('about', '决算', '80', { unit: '万元' })] });
    const rows = rowsOf(fundsTable, twice).filter(({ phase }) => phase === '决算');
    assert.deepEqual(pick(rows, 'id', 'yuan', 'note'), [['exact', '799998.85', '报告还写了“about 80 万元”，与这个数四舍五入后相同。']]);
  });

  it('keeps the sources apart from the totals that they make up', () => {
    const rows = rowsOf(fundsTable, fixtureReport('lane-repair', 2021));
    const sum = (source: (text: string) => boolean, phase: string) =>
      rows.filter((row) => row.phase === phase && source(row.source ?? '')).reduce((total, row) => total + Number(row.yuan), 0);
    assert.equal(sum(Boolean, '年初预算'), 2_600_000);
    assert.equal(
      sum((source) => source === '', '年初预算'),
      2_600_000,
    );
    assert.deepEqual([...new Set(rows.map(({ source }) => source))], ['', '一般公共预算资金', '上级专项补助资金']);
  });

  it('gives the execution rate where the spending of all sources stands, and nowhere else', () => {
    const rows = rowsOf(fundsTable, fixtureReport('lane-repair', 2023));
    assert.deepEqual(
      pick(
        rows.filter((row) => row.execution_rate !== ''),
        'id',
        'execution_rate',
      ),
      [['final', '93.928125']],
    );
  });

  it('lists a phase that the report is silent about, with the address of the report', () => {
    const rows = rowsOf(fundsTable, fixtureReport('archive-care', 2023));
    assert.deepEqual(pick(rows, 'id', 'value', 'note'), [
      ['budget', '38000', ''],
      ['undisclosed:adjusted-budget', '', '报告没有公布。'],
      ['undisclosed:received', '', '报告没有公布。'],
      ['undisclosed:final-account', '', '报告没有公布。'],
    ]);
    assert.equal(rows.at(-1)?.address, 'https://example.gov.cn/example-office/2023/archive-care/');
  });
});
