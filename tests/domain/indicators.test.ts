import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdict } from '../../src/domain/derive/judge.ts';
import { type Decimal, parseDecimal } from '../../src/language/decimal.ts';
import { amount, count, reportOf } from './report-of.ts';

const parsed = (text: string): Decimal => parseDecimal(text) ?? assert.fail(text);

describe('verdict(operator, target, actual, basis)', () => {
  for (const [operator, target, actual, expected] of [
    ['≥', '95', '99.99985625', 'met'],
    ['≥', '95', '95.00', 'met'],
    ['≥', '95', '94.99', 'missed'],
    ['>', '95', '95', 'missed'],
    ['≤', '3', '3', 'met'],
    ['≤', '3', '3.01', 'missed'],
    ['<', '3', '3', 'missed'],
    ['=', '100', '99.99999999', 'missed'],
    ['=', '100', '100.0', 'met'],
  ] as const) {
    it(`of ${actual} against ${operator}${target} is ${expected}`, () => {
      for (const basis of ['reported', 'derived'] as const)
        assert.equal(verdict(operator, parsed(target), parsed(actual), basis), expected);
    });
  }

  for (const [operator, atLeast, expected, why] of [
    ['≥', '73', 'met', 'so many already suffice'],
    ['≥', '20', 'met', 'exactly enough'],
    ['≥', '19', 'unknown', 'there may be more'],
    ['>', '20', 'unknown', 'there may be one more'],
    ['≤', '21', 'missed', 'already too many'],
    ['≤', '20', 'unknown', 'there may be more'],
    ['<', '20', 'unknown', 'there may be more, and it is not yet shown'],
    ['=', '21', 'missed', 'already too many'],
    ['=', '20', 'unknown', 'there may be more'],
  ] as const) {
    it(`of at least ${atLeast} against ${operator}20 is ${expected}: ${why}`, () =>
      assert.equal(verdict(operator, parsed('20'), parsed(atLeast), 'lowerBound'), expected));
  }

  it('is unknown without a target or a result, never a boolean', () => {
    assert.equal(verdict('≥', null, parsed('1'), 'reported'), 'unknown');
    assert.equal(verdict('≥', parsed('1'), null, 'undisclosed'), 'unknown');
  });
});

describe('buildIndicator(file, figures)', () => {
  for (const [wanted, stated, expected] of [
    ['人', '名', 'met'],
    ['名', '人', 'met'],
    ['位', '人', 'met'],
    ['人', '位', 'met'],
    ['名', '位', 'met'],
    ['千人', '名', 'missed'],
    ['人', '人次', 'unknown'],
    ['人', '个', 'unknown'],
    ['人', '户', 'unknown'],
    ['户', '家', 'unknown'],
    ['人', '元/人', 'unknown'],
    ['人', '口', 'unknown'],
  ] as const)
    it(`compares 412 ${stated} with a target of 400 ${wanted}: ${expected}`, () => {
      const target = { ...amount('target', undefined, '400', { unit: wanted }), operator: '≥' };
      const actual = amount('actual', undefined, '412', { unit: stated });
      const [built] = reportOf({ indicators: [{ id: 'i', path: ['指标'], target, actual }] }).indicators;
      assert.equal(built?.verdict, expected);
    });

  const indicator = (target: object, actual: unknown) => ({
    indicators: [{ id: 'i', path: ['指标'], target: { ...target, operator: '≤' }, actual }],
  });

  it('compares money in whatever units it is written', () => {
    const [met] = reportOf(
      indicator(amount('target', undefined, '80', { unit: '万元' }), amount('actual', undefined, '799998.85')),
    ).indicators;
    assert.equal(met?.verdict, 'met');
    const [missed] = reportOf(indicator(amount('target', undefined, '80'), amount('actual', undefined, '79', { unit: '万元' }))).indicators;
    assert.equal(missed?.verdict, 'missed');
  });

  it('compares nothing else across units', () =>
    assert.equal(reportOf(indicator(count('target', '20'), count('actual', '10', '户'))).indicators[0]?.verdict, 'unknown'));

  it('keeps 未公布 as undisclosed', () => {
    const [built] = reportOf(indicator(count('target', '20'), '未公布')).indicators;
    assert.deepEqual([built?.actual, built?.basis, built?.verdict], [null, 'undisclosed', 'unknown']);
  });
});
