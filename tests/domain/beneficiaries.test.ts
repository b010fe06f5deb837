import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, printedOf, reportOf } from './report-of.ts';

const group = (whole: string, parts: readonly object[], growth?: string) =>
  reportOf({
    beneficiaries: {
      total: '未公布',
      groups: [{ figure: count('all', whole), parts, ...(growth ? { growth: count('growth', growth, '%') } : {}) }],
    },
  });

describe('buildGroup(file, stated, year)', () => {
  it('states what the listed parts leave', () => {
    const report = group('73', [count('a', '14'), count('b', '25'), count('c', '9')]);
    assert.equal(printedOf(report, 'all-listed'), '48 人');
    assert.equal(printedOf(report, 'all-remainder'), '25 人');
  });

  it('has no remainder where the parts reach or exceed the whole', () => {
    for (const parts of [
      ['40', '33'],
      ['40', '50'],
    ]) {
      const [built] =
        group(
          '73',
          parts.map((value, i) => count(`p${i}`, value)),
        ).beneficiaries?.groups ?? [];
      assert.deepEqual([built?.listed?.status, built?.remainder], ['derived', null]);
    }
  });

  it('does not add people to households', () => {
    const [built] = group('73', [count('a', '14'), count('b', '25', '户')]).beneficiaries?.groups ?? [];
    assert.deepEqual([built?.listed, built?.remainder], [null, null]);
  });

  it('derives last year’s count only if one number fits, and dates it last year', () => {
    const [one] = group('73', [], '421').beneficiaries?.groups ?? [];
    assert.deepEqual([one?.previous?.value, one?.previous?.period], [{ coefficient: 14n, scale: 0 }, 2022]);
    assert.equal(group('73000', [], '421').beneficiaries?.groups[0]?.previous, null);
    assert.equal(group('73', [], '420').beneficiaries?.groups[0]?.previous, null);
  });

  it('keeps an undisclosed total as a figure without a value', () => {
    const report = group('73', []);
    assert.equal(printedOf(report, 'beneficiaries-total'), '未公布');
    assert.equal(report.beneficiaries?.total.value, null);
  });
});
