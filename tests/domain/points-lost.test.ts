import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pointsLost } from '../../src/domain/points-lost.ts';
import { add, decimal, decimalToText, equals } from '../../src/language/decimal.ts';

const lost = (weight: string | null, score: string | null, unjudged: Parameters<typeof pointsLost>[0]['unjudged'] = null) => {
  const found = pointsLost({ weight, score, unjudged });
  return found && decimalToText(found);
};

describe('pointsLost(indicator)', () => {
  it('is what the score lacks of the weight, to the last digit', () => {
    assert.equal(lost('6', '5'), '1');
    assert.equal(lost('7', '6.7'), '0.3');
    assert.equal(lost('6', '5.45'), '0.55');
    assert.equal(lost('4', '0'), '4');
  });

  it('is none where all were given, or the report gives no points', () => {
    for (const [weight, score] of [
      ['6', '6'],
      ['6', '6.00'],
      ['6', '7'],
      [null, '6'],
      ['6', null],
      [null, null],
    ] as const)
      assert.equal(lost(weight, score), null);
  });

  it('is none of rows that are only given points', () => {
    assert.equal(lost('10', '9.6', 'execution'), null);
    assert.equal(lost('25', '23.1', 'onlyPoints'), null);
    assert.equal(lost('7', '6', 'noComparison'), '1');
  });

  it('makes up the weight together with the score, in the model and in a file', () => {
    const points = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 1, 2)).map(([n, scale]) => decimal(BigInt(n), scale));
    fc.assert(
      fc.property(points, points, (score, missing) => {
        const weight = add(score, missing);
        const found = pointsLost({ weight, score, unjudged: null });
        assert.ok(missing.coefficient === 0n ? found === null : found && equals(found, missing));
        assert.deepEqual(pointsLost({ weight: decimalToText(weight), score: decimalToText(score), unjudged: null }), found);
      }),
    );
  });
});
