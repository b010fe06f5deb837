import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAmongIndicators, scoredIndicators } from '../../src/domain/scored-indicators.ts';
import { reportOf } from './report-of.ts';

const points = (name: string, score: string) => ({ id: `i-${score}`, path: [name], weight: '50', score, actual: '未公布' });

describe('parts of the score among the indicators', () => {
  const parts = [points('过程', '46'), points('产出', '47')];

  it('are no indicators, and make up the score where nothing else is scored', () => {
    const { indicators } = reportOf({ indicators: parts });
    assert.deepEqual(
      indicators.map(({ unjudged }) => unjudged),
      ['onlyPoints', 'onlyPoints'],
    );
    assert.equal(indicators.some(isAmongIndicators), false);
    assert.equal(scoredIndicators(indicators).length, 2);
  });

  it('count for nothing beside the rows that they sum up', () => {
    const { indicators } = reportOf({ indicators: [...parts, points('清扫街道', '48'), points('清运垃圾', '45')] });
    assert.deepEqual(
      scoredIndicators(indicators).map(({ path }) => path[0]),
      ['清扫街道', '清运垃圾'],
    );
  });
});
