import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addFen, type Fen, fenToYuan, fenToYuanText, subtractFen, toFen } from '../../src/domain/money.ts';
import { type Decimal, decimal, divideTruncated, equals, parseDecimal } from '../../src/language/decimal.ts';

const parsed = (text: string): Decimal => parseDecimal(text) ?? assert.fail(text);
const fen: fc.Arbitrary<Fen> = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((each) => each as Fen);

describe('toFen(value, unit)', () => {
  it('gives back what fenToYuan made', () => fc.assert(fc.property(fen, (each) => assert.equal(toFen(fenToYuan(each), '元'), each))));

  it('reads the text that fenToYuanText wrote', () =>
    fc.assert(fc.property(fen, (each) => assert.equal(toFen(parsed(fenToYuanText(each)), '元'), each))));

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

describe('addFen(...amounts) and subtractFen(a, b)', () => {
  it('undo each other', () => fc.assert(fc.property(fen, fen, (a, b) => assert.equal(subtractFen(addFen(a, b), b), a))));

  it('agree with decimals', () =>
    fc.assert(
      fc.property(fc.array(fen), (amounts) =>
        assert.ok(
          equals(
            fenToYuan(addFen(...amounts)),
            decimal(
              amounts.reduce<bigint>((sum, each) => sum + each, 0n),
              2,
            ),
          ),
        ),
      ),
    ));
});
