import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { niceCeiling } from '../../src/charts/scale.ts';
import { type Decimal, decimalToText, parseDecimal } from '../../src/language/decimal.ts';

describe('niceCeiling(value)', () => {
  for (const [value, end] of [
    ['1.15', '2'],
    ['345.67', '500'],
    ['0.01', '0.01'],
    ['0.4', '0.5'],
    ['5', '5'],
    ['5.01', '10'],
    ['56400', '100000'],
    ['1000', '1000'],
  ] as const) {
    test(`of ${value} is ${end}`, () => assert.equal(decimalToText(niceCeiling(parseDecimal(value) as Decimal)), end));
  }
});
