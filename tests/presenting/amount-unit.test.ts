import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fundsChart } from '../../src/charts/funds.ts';
import { yuanOf } from '../../src/domain/money.ts';
import { decimal, equals, parseDecimal } from '../../src/language/decimal.ts';
import { type ComparedAmount, inUnit, unitForAmounts } from '../../src/presenting/amount-unit.ts';
import { explain } from '../../src/presenting/explain.ts';
import { headline, summary } from '../../src/presenting/headline.ts';
import { register } from '../../src/presenting/register.ts';
import { amount, reportOf } from '../domain/report-of.ts';

const of = (text: string, status: ComparedAmount['status'] = 'reported'): ComparedAmount => {
  const [, value = '', unit = ''] = /^(\S+) (\S+)$/.exec(text) ?? [];
  return { value: parseDecimal(value) ?? null, unit, status };
};
const unitOf = (...texts: readonly string[]) => unitForAmounts(texts.map((text) => of(text)));

describe('unitForAmounts(amounts)', () => {
  it('is the report’s own where it prints them all in one', () => {
    assert.equal(unitOf('800000 元', '799998.85 元'), '元');
    assert.equal(unitOf('2987.45 万元', '14.6 万元', '0 万元'), '万元');
    assert.equal(unitOf('41.57234567 万元', '3 万元'), '万元');
    assert.equal(unitOf('1.2 亿元', '0.9 亿元'), '亿元');
    assert.equal(unitOf('1200 千元'), '千元');
  });

  it('is 万元 where they are mixed and all are short in it', () => {
    assert.equal(unitOf('800000 元', '83.3 万元'), '万元');
    assert.equal(unitOf('1.5 亿元', '12000 万元'), '万元');
    assert.equal(unitOf('2987.45 万元', '146000 元'), '万元');
    assert.equal(unitOf('80 万元', '79.9 万元', '500 元'), '万元');
  });

  it('is 元 where 万元 would be long, or is printed nowhere', () => {
    assert.equal(unitOf('80 万元', '799998.85 元'), '元');
    assert.equal(unitOf('80 万元', '0.5 元'), '元');
    assert.equal(unitOf('12 千元', '500 元'), '元');
  });

  it('is asked of stated amounts before computed ones, and of none where there is none', () => {
    assert.equal(unitForAmounts([of('60 万元'), of('5000 元', 'derived')]), '万元');
    assert.equal(unitForAmounts([of('60 万元', 'derived')]), '万元');
    assert.equal(unitForAmounts([null, undefined, of('60 人'), of('3 万美元'), { value: null, unit: '元', status: 'undisclosed' }]), null);
  });
});

describe('inUnit(amount, unit)', () => {
  const units = fc.constantFrom('元', '千元', '万元', '百万元', '亿元');

  it('changes no amount', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(8), units, units, (coefficient, scale, from, to) => {
        const first = { value: decimal(coefficient, scale), unit: from, status: 'reported', decimals: 0 } as const;
        const then = inUnit(first, to);
        assert.equal(then.unit, to);
        const [a, b] = [yuanOf(first), yuanOf(then)];
        assert.ok(a && b && equals(a, b));
        assert.deepEqual(inUnit(then, from), first);
      }),
    ));

  it('leaves what is no money of this country', () => {
    for (const text of ['73 人', '99.9 %', '3 万美元', '20 元/人']) assert.deepEqual(inUnit(of(text), '万元'), of(text));
  });
});

describe('amounts of two units in one report', () => {
  const pair = (budget: readonly [string, string], final: readonly [string, string]) =>
    reportOf({
      funds: [amount('budget', '年初预算', budget[0], { unit: budget[1] }), amount('final', '决算', final[0], { unit: final[1] })],
    });
  const money = (report: ReturnType<typeof pair>) =>
    headline(report).facts.flatMap(({ label, shown }) => (/预算数|决算数|未支出/.test(label) ? [shown] : []));

  it('stand in one, in sentence, facts and chart alike', () => {
    const long = pair(['80', '万元'], ['799998.85', '元']);
    assert.match(summary(long), /安排 800,000 元；实际支出 799,998\.85 元，未支出 1\.15 元/);
    assert.deepEqual(money(long), ['800,000 元', '799,998.85 元', '1.15 元']);
    assert.deepEqual(
      fundsChart(long)?.points.map(({ printed }) => printed),
      ['800,000 元', '799,998.85 元', '1.15 元（推算）'],
    );
    const short = pair(['2987.45', '万元'], ['146000', '元']);
    assert.match(summary(short), /安排 2,987\.45 万元；实际支出 14\.6 万元，未支出 2,972\.85 万元/);
    assert.deepEqual(money(short), ['2,987.45 万元', '14.6 万元', '2,972.85 万元']);
    assert.equal(fundsChart(short)?.finding.replaceAll('\u00a0', ' '), '决算比预算少 2,972.85 万元');
  });

  it('keep their printed form on their cards, and are computed with in one', () => {
    const report = pair(['80', '万元'], ['799998.85', '元']);
    const cards = register(report);
    assert.equal(cards.find(({ id }) => id === 'budget')?.shown, '80 万元');
    const unspent = report.funds.unspent;
    assert.ok(unspent);
    assert.match(explain(unspent, report), /800,000 元 − .*799,998\.85 元 = 1\.15 元$/);
  });

  it('leave one unit alone, and give the difference in it', () => {
    const report = pair(['60', '万元'], ['60.5', '万元']);
    assert.match(summary(report), /安排 60 万元；实际支出 60\.5 万元，超出预算 0\.5 万元/);
    assert.deepEqual(
      register(report)
        .filter(({ id }) => id === 'unspent')
        .map(({ shown }) => shown),
      ['−0.5 万元'],
    );
  });
});
