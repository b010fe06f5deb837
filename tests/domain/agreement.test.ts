import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agreement, printedDigits } from '../../src/domain/agreement.ts';
import { parseDecimal } from '../../src/language/decimal.ts';

const parsed = (text: string) => parseDecimal(text) ?? assert.fail(text);
const of = (numerator: string, denominator: string, printed: string) =>
  agreement({ numerator: parsed(numerator), denominator: parsed(denominator) }, parsed(printed), printedDigits(printed));

describe('agreement(exact, printed, digits)', () => {
  for (const [numerator, denominator, printed, outcome] of [
    ['2', '3', '0.67', 'rounded'],
    ['2', '3', '0.66', 'cut'],
    ['2', '3', '0.65', 'differs'],
    ['5', '2', '3', 'rounded'],
    ['5', '2', '2', 'rounded'],
    ['-2', '3', '-0.67', 'rounded'],
    ['-2', '3', '-0.66', 'cut'],
    ['5900', '14', '421', 'rounded'],
    ['799998.85', '10000', '80.00', 'rounded'],
    ['799998.85', '10000', '79.99', 'cut'],
    ['100', '1', '100', 'rounded'],
    ['1', '0', '1', 'differs'],
  ] as const) {
    it(`finds ${printed} of ${numerator} / ${denominator} ${outcome}`, () => assert.equal(of(numerator, denominator, printed), outcome));
  }

  it('reads the decimals that were printed, zeros included', () =>
    assert.deepEqual(['100.00', '15.0%', '３．５', '80万', '1,260'].map(printedDigits), [2, 1, 1, 0, 0]));
});
