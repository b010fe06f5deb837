import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fundsTable } from '../../../src/downloads/tables/funds.ts';
import { amount, reportOf } from '../../domain/report-of.ts';
import { report } from '../publication.ts';
import { digest } from './digest.ts';
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
    assert.deepEqual(pick(rows, 'id', 'yuan', 'note'), [
      ['exact', '799998.85', '报告还写了“about 80 万元”，与这个数四舍五入后相同。 / 报告没有写明与它对照的预算数，本站不推算执行率。'],
    ]);
  });

  it('says why an amount spent has no rate, of the whole and of each part, and nothing where it has one or nothing was spent', () => {
    const rows = rowsOf(fundsTable, digest).filter(({ phase }) => phase === '决算');
    assert.deepEqual(pick(rows, 'subject', 'value', 'execution_rate', 'note'), [
      ['', '', '', '报告没有写总数，见各项目。'],
      ['食堂', '371', '96.11398963', ''],
      ['食堂 › 自筹', '71', '', '报告没有写明与它对照的预算数，本站不推算执行率。'],
    ]);
  });

  it('does not call a report silent of what one of its uses states, nor send a reader to the others for it', () => {
    const spent = (id: string) => ({ id, name: id, funds: [amount(`${id}-final`, '决算', '18')] });
    const noteOf = (...uses: object[]) =>
      rowsOf(fundsTable, reportOf({ funds: [], uses })).find(({ phase, subject }) => phase === '决算' && subject === '')?.note;
    assert.equal(noteOf(spent('one'), spent('two')), '报告没有写总数，见各支出方向。');
    assert.equal(noteOf(spent('one'), { id: 'two', name: 'two' }), '报告没有写总数。');
    assert.equal(noteOf({ id: 'one', name: 'one' }), '报告没有公布。');
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

  it('gives the execution rate where spending stands, that of the whole and that of each source of its own budget', () => {
    const rows = rowsOf(fundsTable, fixtureReport('lane-repair', 2023));
    assert.deepEqual(
      pick(
        rows.filter((row) => row.execution_rate !== ''),
        'id',
        'subject',
        'execution_rate',
      ),
      [
        ['final', '', '93.928125'],
        ['final-general', '一般公共预算资金', '94.48571428'],
        ['final-special', '上级专项补助资金', '99.27461139'],
        ['final-street', '街道自筹资金', '47.03703703'],
      ],
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

  it('has the amounts of every part after the totals, none of them twice, and no phase that a part does not state', () => {
    assert.deepEqual(pick(rowsOf(fundsTable, digest), 'id', 'subject', 'subject_kind', 'source', 'phase', 'value'), [
      ['plan', '', '', '', '年初预算', '900'],
      ['undisclosed:adjusted-budget', '', '', '', '调整后预算', ''],
      ['undisclosed:received', '', '', '', '资金到位', ''],
      ['undisclosed:final-account', '', '', '', '决算', ''],
      ['central-plan', '中央资金', '来源', '中央资金', '年初预算', '600'],
      ['lottery-plan', '中央资金 › 彩票公益金', '来源', '彩票公益金', '年初预算', '200'],
      ['canteen-plan', '食堂', '项目', '', '年初预算', '386'],
      ['canteen-paid', '食堂', '项目', '', '决算', '371'],
      ['canteen-stock', '食堂', '项目', '', '', '12'],
      ['canteen-unspent', '食堂', '项目', '', '', '15'],
      ['canteen-own-paid', '食堂 › 自筹', '来源', '自筹', '决算', '71'],
      ['ditch-plan', '排水沟', '项目', '', '年初预算', '100'],
    ]);
  });

  it('says of a part that contradicts itself why it has no rate', () => {
    const torn = reportOf({
      projects: [{ name: '食堂', funds: [amount('a', '年初预算', '100'), amount('b', '决算', '90'), amount('c', '决算', '70')] }],
    });
    const rows = rowsOf(fundsTable, torn).filter(({ phase, subject }) => phase === '决算' && subject === '食堂');
    assert.deepEqual(pick(rows, 'id', 'execution_rate'), [
      ['b', ''],
      ['c', ''],
    ]);
    for (const { note } of rows) assert.match(note ?? '', /前后不一，本站没有推算执行率/);
  });
});
