import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  add,
  compare,
  type Decimal,
  decimal,
  decimalToText,
  divideRounded,
  divideTruncated,
  equals,
  multiply,
  parseDecimal,
  subtract,
  toDrawing,
  zero,
} from '../../src/language/decimal.ts';
import { decimals, nonZero } from '../domain/arbitraries.ts';

const parsed = (text: string): Decimal => parseDecimal(text) ?? assert.fail(text);
const property = (...args: Parameters<typeof fc.property>) => fc.assert(fc.property(...args));

describe('parseDecimal(text)', () => {
  it('reads back whatever decimalToText wrote', () =>
    property(decimals, (value) => assert.deepEqual(parseDecimal(decimalToText(value as Decimal)), value)));

  it('gives equal fields for equal numbers', () => {
    assert.deepEqual(parsed('800000.00'), parsed('800000'));
    assert.deepEqual(parsed('-0.0'), zero);
    assert.deepEqual(parsed('007.50'), parsed('+7.5'));
  });

  for (const text of [
    '',
    ' 1',
    '1 ',
    '1,000',
    '1e3',
    '.5',
    '5.',
    '--1',
    '0x10',
    '１２',
    '799,998.85元',
    'NaN',
    'Infinity',
    '1_000',
    '1\n',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseDecimal(text), undefined));
  }
});

describe('decimalToText(value, fractionDigits)', () => {
  it('pads and never rounds', () => {
    assert.equal(decimalToText(parsed('800000'), 2), '800000.00');
    assert.equal(decimalToText(parsed('0.005'), 2), '0.005');
    assert.equal(decimalToText(parsed('-0.5')), '-0.5');
  });

  it('keeps every digit of numbers that a float would lose', () =>
    assert.equal(decimalToText(parsed('98765432109876.54')), '98765432109876.54'));
});

describe('add(a, b), subtract(a, b), multiply(a, b)', () => {
  it('add in any order and grouping', () =>
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        assert.deepEqual(add(a, b), add(b, a));
        assert.deepEqual(add(add(a, b), c), add(a, add(b, c)));
        assert.deepEqual(add(a, zero), a);
      }),
    ));

  it('take away what was added', () => fc.assert(fc.property(decimals, decimals, (a, b) => assert.deepEqual(subtract(add(a, b), b), a))));

  it('multiply over sums', () =>
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => assert.deepEqual(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))),
    ));

  it('do not drift as floats do', () => {
    assert.deepEqual(add(parsed('0.1'), parsed('0.2')), parsed('0.3'));
    assert.deepEqual(subtract(parsed('800000'), parsed('799998.85')), parsed('1.15'));
    assert.deepEqual(multiply(parsed('0.29'), parsed('100')), parsed('29'));
  });
});

describe('compare(a, b)', () => {
  it('orders as subtraction does, and both ways', () =>
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        assert.equal(compare(a, b), Math.sign(Number(subtract(a, b).coefficient)));
        assert.equal(compare(a, b) + compare(b, a), 0);
        assert.equal(equals(a, b), compare(a, b) === 0);
      }),
    ));

  it('is not misled by scale', () => assert.equal(compare({ coefficient: 10n, scale: 1 }, decimal(1n)), 0));
});

describe('divideTruncated(a, b, digits) and divideRounded(a, b, digits)', () => {
  const step = (digits: number) => decimal(1n, digits);
  const magnitude = (value: Decimal): Decimal => ({
    ...value,
    coefficient: value.coefficient < 0n ? -value.coefficient : value.coefficient,
  });

  it('cut toward zero, by less than one step', () =>
    fc.assert(
      fc.property(decimals, nonZero, fc.integer({ min: 0, max: 10 }), (a, b, digits) => {
        const rest = magnitude(subtract(a, multiply(divideTruncated(a, b, digits), b)));
        assert.equal(compare(rest, multiply(step(digits), magnitude(b))), -1);
        assert.notEqual(compare(magnitude(multiply(divideTruncated(a, b, digits), b)), magnitude(a)), 1);
      }),
    ));

  it('round by at most half a step', () =>
    fc.assert(
      fc.property(decimals, nonZero, fc.integer({ min: 0, max: 10 }), (a, b, digits) => {
        const rest = magnitude(subtract(a, multiply(divideRounded(a, b, digits), b)));
        assert.notEqual(compare(multiply(rest, decimal(2n)), multiply(step(digits), magnitude(b))), 1);
      }),
    ));

  it('round half away from zero', () => {
    assert.deepEqual(divideRounded(parsed('1.005'), decimal(1n), 2), parsed('1.01'));
    assert.deepEqual(divideRounded(parsed('-0.5'), decimal(1n), 0), parsed('-1'));
  });

  it('throw on a zero divisor', () => {
    assert.throws(() => divideTruncated(decimal(1n), zero, 2), /division by zero/);
    assert.throws(() => divideRounded(decimal(1n), zero, 2), /division by zero/);
  });
});

describe('toDrawing(value)', () => {
  it('is the nearest float', () => assert.equal(toDrawing(parsed('799998.85')), 799998.85));
});
