import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '../../src/domain/figure.ts';
import type { Report } from '../../src/domain/report.ts';
import { compareWithYearBefore, statedBefore } from '../../src/domain/year-before.ts';
import { register } from '../../src/presenting/register.ts';
import { count, paragraph, reportOf } from './report-of.ts';

const yearOf = (year: number, figure: object, growth?: string): Report =>
  reportOf(
    { beneficiaries: { total: '未公布', groups: [{ figure, ...(growth ? { growth: count('growth', growth, '%') } : {}) }] } },
    'a',
    year,
  );
const thisYear = yearOf(2023, count('women', '73'), '421');
const lastYear = (value: string, unit?: string) => yearOf(2022, count('women', value, unit));
const reportsOf = (previous: Report | null) => ({ reports: previous ? [previous] : [] });
const cardOf = (previous: Report | null) =>
  register({ ...thisYear, computedBefore: compareWithYearBefore(thisYear, reportsOf(previous)) }).find(({ id }) => id === 'women-previous');

/** A report whose text is these words and the number behind them. */
function worded(report: Report, words: string): Report {
  const statement = { ...({} as Statement), block: 0, start: words.length };
  const groups = report.beneficiaries?.groups.map((group) => ({ ...group, figure: { ...group.figure, statements: [statement] } }));
  const figures = report.figures.map((figure) => (figure.id === 'women' ? { ...figure, statements: [statement] } : figure));
  const narrative = { ...report.narrative, blocks: [paragraph(`${words}14 人。`)] };
  return { ...report, narrative, figures, beneficiaries: report.beneficiaries && { ...report.beneficiaries, groups: groups ?? [] } };
}

function said(there: string, here: string): string | undefined {
  const report = worded(thisYear, here);
  const computedBefore = compareWithYearBefore(report, reportsOf(worded(lastYear('14'), there)));
  return register({ ...report, computedBefore }).find(({ id }) => id === 'women-previous')?.before?.said;
}

describe('statedBefore(figure, among)', () => {
  const women = { id: 'women', unit: '人' };
  const before = (figure: { id: string; unit: string }, previous: Report | null) =>
    statedBefore(figure, { report: thisYear, ...reportsOf(previous) });

  it('is the figure of the same id that the report of the year before states', () =>
    assert.equal(before(women, lastYear('14'))?.figure.value.coefficient, 14n));

  it('is nothing where that report counts in another unit, has no such figure, computes it, or is not there', () => {
    assert.equal(before(women, lastYear('14', '户')), undefined);
    assert.equal(before({ id: 'girls', unit: '人' }, lastYear('14')), undefined);
    assert.equal(before({ id: 'women-previous', unit: '人' }, thisYear), undefined);
    assert.equal(before(women, null), undefined);
  });
});

describe('compareWithYearBefore(report, among)', () => {
  it('lets the card of a computed number say what last year’s report states, and where', () =>
    assert.deepEqual(cardOf(lastYear('14'))?.before, { year: 2022, said: '写的也是 14 人。', path: 'example-bureau/2022/a/#women' }));

  it('lets it say that last year’s report states another number', () =>
    assert.equal(cardOf(lastYear('15'))?.before?.said, '写的是 15 人，与这里推算的不同；两份报告统计的起止日期可能不一样。'));

  it('does not call equal a number of another time: of a day at the end, or of all that came in the year', () => {
    const cases = [
      ['全年登记用餐老人 612 人。八十岁以上老人 ', '年末登记用餐老人 705 人。其中八十岁以上老人 ', '全年', '年末'],
      ['截至 12 月 31 日在册 ', '累计服务 ', '截至', '累计'],
      ['当年受助 ', '年底在册 ', '当年', '年底'],
    ] as const;
    for (const [there, here, thereSaid, hereSaid] of cases)
      assert.equal(said(there, here), `写的是 14 人。那份报告说“${thereSaid}”，这份说“${hereSaid}”，两个数统计的时间可能不同。`, here);
  });

  it('calls it equal where the times are of one kind, or unsaid, or said of something else', () => {
    const cases = [
      ['年末在册 ', '年底在册 '],
      ['全年受助 ', '累计受助 '],
      ['受助 ', '年末在册 '],
      ['全年支出 5 万元。受助 ', '年末在册 '],
      ['截至年末累计受助 ', '全年受助 '],
      ['全年登记 612 人。年末在册 705 人；其中 ', '年末在册 '],
    ] as const;
    for (const [there, here] of cases) assert.equal(said(there, here), '写的也是 14 人。', `${there}/${here}`);
  });

  it('lets it say nothing without such a report', () => assert.equal(cardOf(null)?.before, null));

  it('tells of the growth what last year’s report states where no number could be computed', () => {
    const [before] = compareWithYearBefore(yearOf(2023, count('women', '73'), '420'), reportsOf(lastYear('14')));
    assert.deepEqual([before?.of, before?.agrees, before?.stated.id], ['growth', null, 'women']);
  });

  it('leaves out a count without a growth', () =>
    assert.deepEqual(compareWithYearBefore(yearOf(2023, count('women', '73')), reportsOf(lastYear('14'))), []));
});
