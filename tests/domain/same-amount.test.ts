import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Figure } from '../../src/domain/figure.ts';
import { amountsOf, likeness } from '../../src/domain/same-amount.ts';
import { decimal, decimalToText, parseDecimal } from '../../src/language/decimal.ts';
import { yuanIn } from '../../src/language/unit-scale.ts';
import { figure } from './arbitraries.ts';

const units = ['元', '万元', '亿元'] as const;

function amount(printed: string, unit: string): Figure {
  const value = parseDecimal(printed) ?? assert.fail(printed);
  return figure({ value, unit, statements: [{ ...({} as Figure['statements'][number]), printed }] });
}

const printedOf = (text: string): Figure => {
  const [number = '', unit = ''] = text.split(' ');
  return amount(number, unit);
};

describe('likeness(first, second)', () => {
  for (const [first, second, outcome] of [
    ['399998 元', '40 万元', 'rounded'],
    ['40 万元', '52 万元', 'differs'],
    ['40 万元', '40.0 万元', 'equal'],
    ['40.00 万元', '399998 元', 'rounded'],
    ['40.0000 万元', '399998 元', 'differs'],
    ['400000 元', '40 万元', 'equal'],
    ['399998 元', '39 万元', 'cut'],
    ['399998 元', '39.99 万元', 'cut'],
    ['399998 元', '39.98 万元', 'differs'],
    ['405000 元', '41 万元', 'rounded'],
    ['405000 元', '40 万元', 'rounded'],
    ['404999.99 元', '41 万元', 'differs'],
    ['12345 万元', '1.23 亿元', 'rounded'],
    ['12345 万元', '1.24 亿元', 'differs'],
    ['399998 元', '400000 元', 'differs'],
    ['40 万元', '40 元', 'differs'],
    ['-399998 元', '-40 万元', 'rounded'],
    ['399998 元', '-40 万元', 'differs'],
    ['0 元', '0 万元', 'equal'],
  ] as const)
    it(`finds ${first} and ${second}: ${outcome}`, () => {
      assert.equal(likeness(printedOf(first), printedOf(second)), outcome);
      assert.equal(likeness(printedOf(second), printedOf(first)), outcome);
    });

  it('calls an amount rounded exactly where it is at most half of the last printed place away', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 13n }),
        fc.constantFrom(...units),
        fc.integer({ min: 0, max: 3 }),
        fc.bigInt({ min: -3n, max: 3n }),
        (fen, unit, digits, off) => {
          const step = ((yuanIn(unit) ?? 0n) * 100n) / 10n ** BigInt(digits);
          if (step <= 1n) return;
          const whole = fen / step + off;
          if (whole < 0n) return;
          const text = decimalToText(decimal(whole, digits), digits);
          const distance = fen > whole * step ? fen - whole * step : whole * step - fen;
          const expected = distance === 0n ? 'equal' : 2n * distance <= step ? 'rounded' : fen / step === whole ? 'cut' : 'differs';
          const [fine, coarse] = [amount(decimalToText(decimal(fen, 2), 2), '元'), amount(text, unit)];
          assert.equal(likeness(fine, coarse), expected);
          assert.equal(likeness(coarse, fine), expected);
        },
      ),
    ));
});

describe('amountsOf(figures)', () => {
  const amounts = (...texts: readonly string[]) =>
    amountsOf(texts.map(printedOf)).map(({ figure: one, also }) => [one, ...also].map((each) => decimalToText(each.value ?? decimal(0n))));

  it('takes the exact print of an amount, whichever the report states first', () => {
    assert.deepEqual(amounts('80 万元', '799998.85 元'), [['799998.85', '80']]);
    assert.deepEqual(amounts('799998.85 元', '80.00 万元'), [['799998.85', '80']]);
    assert.deepEqual(amounts('80.00 万元', '800000 元'), [['80', '800000']]);
  });

  it('keeps apart what contradicts, though a third would round both to itself', () => {
    assert.deepEqual(amounts('40 万元', '52 万元', '520000 元'), [['40'], ['52', '520000']]);
    assert.deepEqual(amounts('40 万元', '399998 元', '404000 元'), [['399998', '40'], ['404000']]);
    assert.deepEqual(amounts(), []);
  });

  it('takes what is only about so much for the exact amount on the side that its words say', () => {
    const about = (text: string, before: string, behind: string): Figure => ({
      ...printedOf(text),
      inexact: { before, within: '', behind, phrase: `${before}${text}${behind}` },
    });
    const isOne = (exact: string, other: Figure) => amountsOf([printedOf(exact), other]).length === 1;
    assert.deepEqual(
      (
        [
          ['49.8 万元', about('50 万元', '约', '')],
          ['199 万元', about('200 万元', '不足', '')],
          ['205 万元', about('200 万元', '', '余')],
        ] as const
      ).map(([exact, other]) => isOne(exact, other)),
      [true, true, true],
    );
    assert.deepEqual(
      (
        [
          ['205 万元', about('200 万元', '不足', '')],
          ['185 万元', about('200 万元', '', '余')],
          ['40 万元', about('50 万元', '约', '')],
        ] as const
      ).map(([exact, other]) => isOne(exact, other)),
      [false, false, false],
    );
  });
});
