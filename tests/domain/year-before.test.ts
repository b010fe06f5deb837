import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/domain/report.ts';
import { compareWithYearBefore, statedBefore } from '../../src/domain/year-before.ts';
import { register } from '../../src/presenting/register.ts';
import { count, reportOf } from './report-of.ts';

const yearOf = (year: number, figure: object, growth?: string): Report =>
  reportOf(
    { beneficiaries: { total: '未公布', groups: [{ figure, ...(growth ? { growth: count('growth', growth, '%') } : {}) }] } },
    'a',
    year,
  );
const thisYear = yearOf(2023, count('women', '73'), '421');
const lastYear = (value: string, unit?: string) => yearOf(2022, count('women', value, unit));
const cardOf = (previous: Report | null) =>
  register({ ...thisYear, computedBefore: compareWithYearBefore(thisYear, previous) }).find(({ id }) => id === 'women-previous');

describe('statedBefore(figure, previous)', () => {
  const women = { id: 'women', unit: '人' };

  it('is the figure of the same id that the report of the year before states', () =>
    assert.equal(statedBefore(women, lastYear('14'))?.value.coefficient, 14n));

  it('is nothing where that report counts in another unit, has no such figure, computes it, or is not there', () => {
    assert.equal(statedBefore(women, lastYear('14', '户')), undefined);
    assert.equal(statedBefore({ id: 'girls', unit: '人' }, lastYear('14')), undefined);
    assert.equal(statedBefore({ id: 'women-previous', unit: '人' }, thisYear), undefined);
    assert.equal(statedBefore(women, null), undefined);
  });
});

describe('compareWithYearBefore(report, previous)', () => {
  it('lets the card of a computed number say what last year’s report states, and where', () =>
    assert.deepEqual(cardOf(lastYear('14'))?.before, { year: 2022, said: '写的也是 14 人。', path: 'example-bureau/2022/a/#women' }));

  it('lets it say that last year’s report states another number', () =>
    assert.equal(cardOf(lastYear('15'))?.before?.said, '写的是 15 人，与这里推算的不同；两份报告统计的起止日期可能不一样。'));

  it('lets it say nothing without such a report', () => assert.equal(cardOf(null)?.before, null));

  it('tells of the growth what last year’s report states where no number could be computed', () => {
    const [before] = compareWithYearBefore(yearOf(2023, count('women', '73'), '420'), lastYear('14'));
    assert.deepEqual([before?.of, before?.agrees, before?.stated.id], ['growth', null, 'women']);
  });

  it('leaves out a count without a growth', () =>
    assert.deepEqual(compareWithYearBefore(yearOf(2023, count('women', '73')), lastYear('14')), []));
});
