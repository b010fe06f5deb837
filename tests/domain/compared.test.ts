import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holds } from '../../src/checks/receipt-recompute.ts';
import type { Report } from '../../src/domain/report.ts';
import { figureOf } from '../../src/domain/report.ts';
import { compareWithYearBefore } from '../../src/domain/year-before.ts';
import { decimalToText } from '../../src/language/decimal.ts';
import { explain } from '../../src/presenting/explain.ts';
import { headline } from '../../src/presenting/headline.ts';
import { shown } from '../../src/presenting/shown.ts';
import { amount, count, reportOf } from './report-of.ts';

const other = (id: string, value: string, unit: string, label: string, of?: string) => ({
  ...{ id, value, unit, label, quotes: ['…'] },
  ...(of ? { of } : {}),
});
const money = (final: string, unit: string, ...others: readonly object[]) =>
  reportOf({ funds: [amount('final', '决算', final, { unit })], others });
const before = (report: Report, id = 'final') => {
  const found = report.figures.find((each) => each.id === `${id}-previous`);
  return found && [shown(found), found.period, explain(found, report)];
};

describe('last year’s number behind a change in words', () => {
  it('is this year’s less what is more', () =>
    assert.deepEqual(before(money('2987.45', '万元', other('more', '214.60', '万元', '比上年多', 'final'))), [
      '2,772.85 万元',
      2022,
      'final 2,987.45 万元 − 比上年多 214.6 万元 = 2,772.85 万元',
    ]));

  it('is the printed one where the report states one amount of that year at the same stage, and computed where it states another', () => {
    const more = other('more', '2.59', '万元', '比上年多支出', 'final');
    const of = (...lastYears: readonly object[]) =>
      reportOf({ funds: [amount('final', '决算', '78.45', { unit: '万元' }), ...lastYears], others: [more] }).compared[0]?.previous;
    const spent = amount('spent-2022', '决算', '75.86', { unit: '万元', year: '2022' });
    assert.equal(of(spent)?.id, 'spent-2022');
    for (const another of [
      { ...spent, year: '2021' },
      { ...spent, phase: '年初预算' },
    ])
      assert.equal(of(another)?.status, 'derived');
  });

  it('is this year’s and what is less, written with or without a sign', () => {
    for (const value of ['12.45', '-12.45'])
      assert.equal(before(money('80', '万元', other('less', value, '万元', '较上年减少', 'final')))?.[0], '92.45 万元');
  });

  it('is in the unit of this year’s, whatever the change is printed in', () => {
    assert.equal(before(money('80', '万元', other('less', '5000', '元', '较上年减少', 'final')))?.[0], '80.5 万元');
    assert.equal(before(money('800000', '元', other('more', '3', '万元', '比上年多', 'final')))?.[0], '770,000 元');
  });

  it('follows from a rate only where one amount of as many decimals gives it', () => {
    assert.deepEqual(before(money('2.8', '万元', other('rate', '-12.5', '%', '较上年负增长', 'final'))), [
      '3.2 万元',
      2022,
      'final 2.8 万元 ÷（1 + 较上年变化 −12.5%），小数位数相同的数中取唯一符合的',
    ]);
    assert.equal(before(money('2987.45', '万元', other('rate', '7.74', '%', '同比增长', 'final'))), undefined);
  });

  it('is taken from the amount where a rate stands beside it', () => {
    const both = [other('rate', '7.74', '%', '同比增长', 'final'), other('more', '214.60', '万元', '比上年多', 'final')];
    for (const others of [both, both.toReversed()]) assert.equal(before(money('2987.45', '万元', ...others))?.[0], '2,772.85 万元');
  });

  it('is told of counts and of rates in points as well', () => {
    const report = reportOf({
      others: [
        count('patrols', '12', '次'),
        other('fewer', '2', '次', '比上年少', 'patrols'),
        other('satisfied', '85.5', '%', '满意度'),
        other('points', '2', '百分点', '比上年提高', 'satisfied'),
      ],
    });
    assert.equal(before(report, 'patrols')?.[0], '14 次');
    assert.equal(before(report, 'satisfied')?.[0], '83.5%');
  });

  it('is none where the direction is not said, the units are of two kinds, or the year is another', () => {
    assert.equal(before(money('80', '万元', other('by', '5', '万元', '与上年相差', 'final'))), undefined);
    assert.equal(before(money('80', '万元', other('by', '5', '人', '比上年多', 'final'))), undefined);
    assert.equal(before(money('80', '万元', { ...other('by', '5', '万元', '比上年多', 'final'), year: '2022' })), undefined);
    assert.equal(before(money('80', '万元', other('by', '5', '万元', '比上年多'))), undefined);
  });

  it('holds for whoever computes it again', () =>
    fc.assert(
      fc.property(fc.nat(10 ** 7), fc.nat(10 ** 6), fc.boolean(), (now, by, rise) => {
        const report = money(String(now + by), '元', other('by', String(by), '元', rise ? '比上年增加' : '比上年减少', 'final'));
        const found = figureOf(report, 'final-previous');
        assert.ok(found.value && found.formula);
        assert.equal(decimalToText(found.value), String(rise ? now : now + 2 * by));
        const operands = found.formula.of.flatMap((id) => {
          const { value, unit } = figureOf(report, id);
          return value ? [{ value, unit }] : [];
        });
        assert.ok(holds(found.formula.kind, operands, { value: found.value, unit: found.unit }));
      }),
    ));
});

describe('a compared amount beside last year’s own report', () => {
  const last = (value: string, unit: string) => reportOf({ funds: [amount('final', '决算', value, { unit })] }, 'example', 2022);
  const now = money('2987.45', '万元', other('more', '214.60', '万元', '比上年多', 'final'));
  const aside = (previous: Report) => {
    const report = { ...now, computedBefore: compareWithYearBefore(now, { reports: [previous] }) };
    const fact = headline(report).facts.find(({ label }) => label === '决算数');
    return [fact?.aside, fact?.elsewhere?.text];
  };

  it('agrees in whatever unit', () =>
    assert.deepEqual(aside(last('27728500', '元')), ['比上年多 214.6 万元，上年推算 2,772.85 万元', undefined]));

  it('tells what is said there where it is another', () =>
    assert.deepEqual(aside(last('2700', '万元')), ['比上年多 214.6 万元，上年推算 2,772.85 万元', '2022 年度的报告写的是 2,700 万元']));
});
