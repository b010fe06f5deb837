import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withNearerReason } from '../../src/domain/derive/unjudged-why.ts';
import { figureOf, type Report } from '../../src/domain/report.ts';
import { count, reportOf } from './report-of.ts';

const figure = (value: string, unit: string, more = {}) => {
  const report: Report = reportOf({ others: [{ ...count('one', value, unit), ...more }] });
  return figureOf(report, 'one');
};
const uncompared = { verdict: 'unknown', unjudged: 'noComparison' } as const;

describe('withNearerReason(judged, target, actual, basis)', () => {
  for (const [wanted, reached] of [
    [figure('17', '处'), figure('17', '处')],
    [figure('0', '起'), figure('0', '起')],
    [figure('100', '%'), figure('100.00', '%')],
    [figure('1.2', '万户'), figure('12000', '户')],
    [figure('5', '人'), figure('5', '名')],
  ] as const)
    it(`says that ${reached.unit} are equal, and changes no verdict`, () =>
      assert.deepEqual(withNearerReason(uncompared, wanted, reached, 'reported'), { verdict: 'unknown', unjudged: 'equal' }));

  it('says so of nothing that is more, less, of another kind, or only at least so much', () => {
    for (const reached of [figure('18', '处'), figure('16', '处'), figure('17', '人')])
      assert.equal(withNearerReason(uncompared, figure('17', '处'), reached, 'reported'), uncompared);
    assert.equal(withNearerReason(uncompared, figure('17', '处'), figure('17', '处'), 'lowerBound'), uncompared);
  });

  it('leaves verdicts and other reasons as they are', () => {
    const [wanted, reached] = [figure('17', '处'), figure('17', '处')];
    for (const judged of [
      { verdict: 'met', unjudged: null },
      { verdict: 'unknown', unjudged: 'saidMissed' },
    ] as const)
      assert.equal(withNearerReason(judged, wanted, reached, 'reported'), judged);
  });
});
