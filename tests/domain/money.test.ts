import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { comparable, type Fen, fenToYuan, toFen, yuanOf } from '../../src/domain/money.ts';
import { type Decimal, decimal, decimalToText, divideTruncated, equals, parseDecimal } from '../../src/language/decimal.ts';

const parsed = (text: string): Decimal => parseDecimal(text) ?? assert.fail(text);
const fen: fc.Arbitrary<Fen> = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((each) => each as Fen);

describe('toFen(value, unit)', () => {
  it('gives back what fenToYuan made', () => fc.assert(fc.property(fen, (each) => assert.equal(toFen(fenToYuan(each), '元'), each))));

  it('reads the text that was written of it', () =>
    fc.assert(fc.property(fen, (each) => assert.equal(toFen(parsed(decimalToText(fenToYuan(each), 2)), '元'), each))));

  it('means the same amount in 元, 万元 and 亿元', () =>
    fc.assert(
      fc.property(fen, (each) => {
        const yuan = fenToYuan(each);
        const inUnit = (factor: bigint) => divideTruncated(yuan, decimal(factor), 12);
        assert.equal(toFen(inUnit(10_000n), '万元'), each);
        assert.equal(toFen(inUnit(100_000_000n), '亿元'), each);
      }),
    ));

  for (const [text, unit, expected] of [
    ['799998.85', '元', 79999885n],
    ['80', '万元', 80000000n],
    ['79.999885', '万元', 79999885n],
    ['1.5', '亿元', 15000000000n],
    ['0', '元', 0n],
    ['-1.15', '元', -115n],
  ] as const) {
    it(`takes ${text} ${unit} for ${expected} fen`, () => assert.equal(toFen(parsed(text), unit), expected));
  }

  for (const [text, unit] of [
    ['799998.855', '元'],
    ['79.9998855', '万元'],
    ['0.00000000001', '亿元'],
  ] as const) {
    it(`refuses ${text} ${unit}, which has a part below one fen`, () => assert.equal(toFen(parsed(text), unit), undefined));
  }

  it('refuses what is no unit of money', () => {
    for (const unit of ['人', '%', '', 'constructor']) assert.equal(toFen(decimal(1n), unit), undefined, unit);
  });
});

describe('yuanOf({ value, unit }) and comparable({ value, unit })', () => {
  it('take the same amount, in whatever unit it is written, for the same', () =>
    fc.assert(
      fc.property(fen, (each) => {
        const [yuan, wan] = [
          { value: fenToYuan(each), unit: '元' },
          { value: divideTruncated(fenToYuan(each), decimal(10_000n), 6), unit: '万元' },
        ];
        for (const read of [yuanOf, comparable]) assert.ok(equals(read(yuan) ?? assert.fail(), read(wan) ?? assert.fail()));
      }),
    ));

  it('tell apart what is no money', () => {
    const persons = { value: decimal(73n), unit: '人' };
    assert.equal(yuanOf(persons), null);
    assert.equal(comparable(persons), persons.value);
  });

  it('make nothing of what is not known', () => {
    for (const unit of ['元', '人']) assert.deepEqual([yuanOf({ value: null, unit }), comparable({ value: null, unit })], [null, null]);
  });
});
