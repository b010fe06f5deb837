import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimal, decimalToText } from '../../src/language/decimal.ts';
import { cut, formatBytes, formatDate, formatNumber, formatQuantity, formatStated, group, rounded } from '../../src/text/readers/format.ts';
import { decimals } from '../domain/arbitraries.ts';

describe('group(decimal)', () => {
  it('loses and invents no digit', () =>
    fc.assert(
      fc.property(decimals, (value) =>
        assert.equal(group(decimalToText(value)).replaceAll(',', '').replace('−', '-'), decimalToText(value)),
      ),
    ));

  for (const [text, expected] of [
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['799998.85', '799,998.85'],
    ['-1234567.1', '−1,234,567.1'],
    ['1234.56789', '1,234.56789'],
  ] as const) {
    it(`writes ${text} as ${expected}`, () => assert.equal(group(text), expected));
  }
});

describe('cut(decimal, digits)', () => {
  it('never adds to the number', () =>
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 6 }), (value, digits) => {
        const text = decimalToText(value);
        assert.ok(text.startsWith(cut(text, digits)) || cut(text, digits) === '0');
      }),
    ));

  for (const [text, digits, expected] of [
    ['99.99985625', 2, '99.99'],
    ['99.999', 0, '99'],
    ['65.70', 2, '65.7'],
    ['-0.004', 2, '0'],
    ['-4.869', 2, '-4.86'],
  ] as const) {
    it(`cuts ${text} to ${expected}`, () => assert.equal(cut(text, digits), expected));
  }
});

describe('rounded(decimal, digits)', () => {
  for (const [text, digits, expected] of [
    ['91.766', 2, '91.77'],
    ['91.765', 2, '91.77'],
    ['91.7649', 2, '91.76'],
    ['65.70', 2, '65.7'],
    ['65.699', 2, '65.7'],
    ['-4.869', 2, '-4.87'],
    ['9.996', 2, '10'],
    ['99.99985625', 2, '99.99'],
    ['100.004', 2, '100.004'],
    ['100.00000001', 2, '100.00000001'],
    ['0.004', 2, '0.004'],
    ['-0.004', 2, '-0.004'],
    ['0', 2, '0'],
    ['100', 2, '100'],
  ] as const) {
    it(`writes ${text} as ${expected}`, () => assert.equal(rounded(text, digits), expected));
  }

  it('is never further off than half of the last decimal, but where that would read 100', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (millionths) => {
        const value = millionths / 1_000_000;
        const text = rounded(value.toFixed(6), 2);
        assert.ok(Math.abs(Number(text) - value) <= (text === '99.99' ? 0.01 : 0.005 + 1e-9), `${value} ${text}`);
        assert.ok(text !== '100' && text !== '0');
      }),
    ));
});

describe('formatStated(decimal, unit, operator)', () => {
  it('keeps every decimal of a percentage that a report states', () => {
    assert.equal(formatStated('98.993', '%'), '98.993%');
    assert.equal(formatStated('99.995', '%', '≥'), '≥99.995%');
    assert.equal(formatStated('-0.125', '百分点'), '−0.125 百分点');
  });

  it('adds no digit to what a report states', () => {
    assert.equal(formatStated('126000', '元'), '126,000 元');
    assert.equal(formatStated('8.6', '元', '≤'), '≤8.6 元');
    assert.equal(formatStated('119480.50', '元'), '119,480.50 元');
  });

  it('is formatQuantity for all but yuan that has no more than two', () =>
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom('%', '百分点', '人'), (hundredths, unit) => {
        const text = decimalToText(decimal(BigInt(hundredths), 2));
        assert.equal(formatStated(text, unit, '≥'), formatQuantity(text, unit, '≥'));
      }),
    ));
});

describe('formatNumber(decimal, unit) and formatQuantity(decimal, unit, operator)', () => {
  for (const [decimal, unit, operator, expected] of [
    ['799998.85', '元', '', '799,998.85 元'],
    ['800000', '元', '', '800,000 元'],
    ['800000.00', '元', '', '800,000.00 元'],
    ['1.5', '元', '', '1.50 元'],
    ['-1.15', '元', '', '−1.15 元'],
    ['79.999885', '万元', '', '79.999885 万元'],
    ['99.99985625', '%', '', '99.99%'],
    ['95', '%', '≥', '≥95%'],
    ['0.456', '百分点', '', '0.46 百分点'],
    ['20', '人', '≥', '≥20 人'],
    ['1345', '人次', '', '1,345 人次'],
    ['0', '人', '', '0 人'],
  ] as const) {
    it(`prints ${operator}${decimal} ${unit} as ${expected}`, () => assert.equal(formatQuantity(decimal, unit, operator), expected));
  }

  it('prints what was not disclosed in words, never as 0 or blank', () => assert.equal(formatQuantity(null, '人', '≥'), '未公布'));

  it('leaves the unit to the heading', () => assert.equal(formatNumber('800000.5', '元'), '800,000.50'));
});

describe('formatDate(date) and formatBytes(bytes)', () => {
  it('write dates as papers do', () => assert.equal(formatDate('2024-08-02'), '2024 年 8 月 2 日'));

  it('round sizes up, so that no file is 0 KB', () =>
    assert.deepEqual([1, 1024, 7757, 1572864].map(formatBytes), ['1 字节', '1 KB', '8 KB', '1.5 MB']));
});
