import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completionOf } from '../../src/domain/derive/completion.ts';
import { judge } from '../../src/domain/derive/judge.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { decimal, parseDecimal } from '../../src/language/decimal.ts';
import type { Operator } from '../../src/language/operator.ts';

const bare = { id: 'n', label: '', period: 2023, phase: null, scope: '', subject: null, status: 'reported', ratio: null } as const;
const rest = { formula: null, note: null, decimals: 0, inexact: null, statements: [] } as const;
const number = (value: string, unit = '%', operator: Operator | null = null): Figure => ({
  ...{ ...bare, ...rest, value: parseDecimal(value) ?? assert.fail(value), words: null, unit, operator },
});
const words = (text: string): Figure => ({ ...bare, ...rest, value: null, words: text, unit: '', operator: null });
const judged = (name: string, target: Figure, actual: Figure) => {
  const { verdict, unjudged } = judge(target, actual, 'reported', name);
  return unjudged ?? verdict;
};

const fell = ['下降', '降低', '减少', '压减', '缩减', '压缩'];
const rose = ['增长', '提高', '上升', '增加', '提升'];
const tails = ['率', '幅度', '比例', '百分比', '额', ''];
const things = ['群众投诉', '单位能耗', '困人故障', '会议费'];

describe('an indicator whose name says which way its numbers go', () => {
  const small = fc.integer({ min: 1, max: 40 });

  it('is met by as large a fall as was wanted, however the fall is printed', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...things),
        fc.constantFrom(...fell),
        fc.constantFrom(...tails),
        small,
        small,
        (thing, verb, tail, wanted, reached) => {
          const name = `${thing}${verb}${tail}`;
          const target = number(String(wanted), '%', '≥');
          const expected = reached >= wanted ? 'met' : 'missed';
          const all = [
            number(String(reached)),
            number(String(-reached)),
            ...['下降', '降低了', '较上年减少'].map((said) => words(`${said}${reached}%`)),
          ];
          for (const actual of all) assert.equal(judged(name, target, actual), expected);
          for (const actual of ['上升', '同比增长'].map((said) => words(`${said}${reached}%`)))
            assert.equal(judged(name, target, actual), 'missed');
        },
      ),
    ));

  it('is missed by a fall where a rise was wanted', () =>
    fc.assert(
      fc.property(fc.constantFrom(...things), fc.constantFrom(...rose), small, small, (thing, verb, wanted, reached) => {
        const name = `${thing}${verb}率`;
        const target = number(String(wanted), '%', '≥');
        assert.equal(judged(name, target, words(`下降${reached}%`)), 'missed');
        assert.equal(judged(name, target, number(String(-reached))), 'missed');
        assert.equal(judged(name, target, words(`增长${reached}%`)), reached >= wanted ? 'met' : 'missed');
      }),
    ));

  for (const [name, target, actual, expected] of [
    ['碳减排量', number('40', '吨', '≥'), number('-50', '吨'), 'unclearSigns'],
    ['节约资金', number('5', '万元', '≥'), number('-6', '万元'), 'unclearSigns'],
    ['能耗下降率', number('-10', '%', '≤'), number('-12', '%'), 'met'],
    ['能耗下降率', number('-10', '%', '≥'), number('-12', '%'), 'unclearSigns'],
    ['能耗下降率', number('10', '%', '≤'), number('-12', '%'), 'unclearSigns'],
    ['支出增减率', number('10', '%', '≥'), number('-12', '%'), 'missed'],
    ['负债增长率', number('5', '%', '≤'), number('-3', '%'), 'met'],
    ['净收益', number('5', '万元', '≥'), number('-3', '万元'), 'missed'],
    ['投诉量', words('较上年下降10%以上'), number('-12.4'), 'met'],
    ['投诉量', words('较上年下降10%以上'), number('12.4'), 'oneInWords'],
    ['客流量', words('增长5%以上'), number('-3'), 'missed'],
    ['知晓率提高', number('90', '%', '≥'), words('提高5%'), 'oneInWords'],
  ] as const)
    it(`${name}, ${target.words ?? target.operator} and ${actual.words ?? String(actual.value?.coefficient)}: ${expected}`, () =>
      assert.equal(judged(name, target, actual), expected));
});

describe('a share of one beside percent', () => {
  const hundredths = fc.integer({ min: 10, max: 100 });
  const share = (n: number) => number((n / 100).toFixed(2), '');
  const operator = fc.constantFrom<Operator>('≥', '>', '≤', '<', '=');
  const near = fc.tuple(hundredths, hundredths).filter(([a, b]) => a * 2 >= b && a <= b * 2);

  it('is compared as what it is, whichever side it stands on', () =>
    fc.assert(
      fc.property(operator, near, (by, [a, b]) => {
        const expected = judged('', number(String(a), '%', by), number(String(b)));
        assert.equal(judged('', { ...share(a), operator: by }, number(String(b))), expected);
        assert.equal(judged('', number(String(a), '%', by), share(b)), expected);
        assert.equal(judged('', { ...share(a), operator: by }, share(b)), expected);
      }),
    ));

  it('is not judged where it may be no share of one', () => {
    for (const [target, actual] of [
      ['5', '0.8'],
      ['95', '0.02'],
      ['95', '1.5'],
      ['95', '0'],
    ] as const)
      assert.equal(judged('', number(target, '%', '≥'), number(actual, '')), 'otherUnit');
  });

  it('gives no share of a target a hundred times too large', () => {
    assert.equal(completionOf('i', '合格率', number('0.95', ''), number('95.2')), null);
    assert.notEqual(completionOf('i', '合格率', number('95'), { ...number('95.2'), value: decimal(952n, 1) }), null);
  });
});
