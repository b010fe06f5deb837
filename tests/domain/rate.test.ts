import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { growth, isExact, percentOf, type Ratio, wholeBasesOfGrowth } from '../../src/domain/rate.ts';
import { compare, type Decimal, decimal, decimalToText, parseDecimal } from '../../src/language/decimal.ts';
import { formatNumber } from '../../src/text/readers/format.ts';
import { naturals } from './arbitraries.ts';

const parsed = (text: string): Decimal => parseDecimal(text) ?? assert.fail(text);
const ratio = (numerator: Decimal, denominator: Decimal): Ratio => ({ numerator, denominator, scope: '' });

describe('percentOf(ratio, digits)', () => {
  it('shows the gap of the first report', () => {
    const rate = ratio(parsed('799998.85'), parsed('800000'));
    assert.equal(decimalToText(percentOf(rate)), '99.99985625');
    assert.equal(formatNumber(decimalToText(percentOf(rate)), '%'), '99.99');
    assert.ok(isExact(rate));
  });

  it('never prints 100 for a rate below one, at any precision', () =>
    fc.assert(
      fc.property(naturals, naturals, fc.integer({ min: 0, max: 12 }), (a, b, digits) => {
        fc.pre(a !== b);
        const [numerator, denominator] = a < b ? [a, b] : [b, a];
        const percent = percentOf(ratio(decimal(numerator), decimal(denominator)), digits);
        assert.equal(compare(percent, decimal(100n)), -1);
        assert.notEqual(formatNumber(decimalToText(percent), '%'), '100');
      }),
    ));

  it('prints 100 for equal sides, and never less than 100 above', () =>
    fc.assert(
      fc.property(naturals, naturals, (a, more) => {
        assert.equal(decimalToText(percentOf(ratio(decimal(a), decimal(a)))), '100');
        assert.notEqual(compare(percentOf(ratio(decimal(a + more), decimal(a))), decimal(100n)), -1);
      }),
    ));

  it('throws where there is no rate', () => assert.throws(() => percentOf(ratio(decimal(1n), decimal(0n))), /division by zero/));
});

describe('isExact(ratio, digits)', () => {
  it('knows a quotient that does not end', () => {
    assert.ok(!isExact(ratio(decimal(1n), decimal(3n))));
    assert.ok(isExact(ratio(decimal(1n), decimal(8n))));
    assert.ok(!isExact(ratio(decimal(1n), decimal(8n)), 0));
  });
});

describe('growth(current, base, scope)', () => {
  it('is undefined on no base', () => {
    assert.equal(growth(decimal(73n), decimal(0n), ''), undefined);
    assert.equal(growth(decimal(73n), decimal(-1n), ''), undefined);
  });

  it('may be negative', () => assert.equal(decimalToText(percentOf(growth(decimal(7n), decimal(14n), '') ?? assert.fail())), '-50'));
});

describe('wholeBasesOfGrowth(current, percent)', () => {
  const bases = (current: bigint, percent: string) => wholeBasesOfGrowth(current, parsed(percent)).map(Number);

  for (const [current, percent, expected] of [
    [73n, '421', [14]],
    [73n, '421.43', [14]],
    [20n, '100', [10]],
    [7n, '-50', [14]],
    [7n, '0', [7]],
    [14n, '-80.8', [73]],
    [1606n, '-4.86', [1688]],
    [3n, '200', [1]],
  ] as const) {
    it(`finds only ${expected[0]} below ${current} at ${percent}%`, () => assert.deepEqual(bases(current, percent), expected));
  }

  for (const [current, percent, why] of [
    [73000n, '421', 'several fit a large number'],
    [0n, '-100', 'any base falls to nothing'],
    [73n, '420', 'none fits'],
    [0n, '5', 'nothing grew from nothing'],
    [73n, '-100', 'none fits a total loss'],
  ] as const) {
    it(`is no single number for ${current} at ${percent}%: ${why}`, () => assert.notEqual(bases(current, percent).length, 1));
  }

  it('contains the true base of every growth that is printed cut or rounded', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 100_000n }),
        fc.bigInt({ min: 1n, max: 100_000n }),
        fc.integer({ min: 0, max: 2 }),
        (current, base, digits) => {
          const change = growth(decimal(current), decimal(base), '') ?? assert.fail();
          const found = wholeBasesOfGrowth(current, percentOf(change, digits));
          const isOneOfMany = found.length > 1;
          assert.ok(found.includes(base) || isOneOfMany, `${current} from ${base}: ${found}`);
        },
      ),
    ));

  it('never names a single base that is not the true one', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 5_000n }), fc.bigInt({ min: 1n, max: 5_000n }), (current, base) => {
        const found = wholeBasesOfGrowth(current, percentOf(growth(decimal(current), decimal(base), '') ?? assert.fail(), 0));
        if (found.length === 1) assert.deepEqual(found, [base]);
      }),
      { numRuns: 2_000 },
    ));
});
