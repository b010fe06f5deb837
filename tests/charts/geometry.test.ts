import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Chart } from '../../src/charts/chart.ts';
import { drawSvg } from '../../src/charts/svg/draw-svg.ts';
import { gallery } from './examples.ts';
import { lengthOf, svgBars } from './svg-bars.ts';

const charts = gallery();
const bars = (name: string) => svgBars(drawSvg(charts[name] as Chart));
const lengths = (name: string) => bars(name).map(lengthOf);
const near = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= 0.011, `${actual} is not ${expected}`);

describe('bars of a chart', () => {
  test('are as long as their values', () => {
    const [women, mothers, girls, abused, unlisted] = lengths('beneficiaries');
    assert.equal(women, 318);
    for (const [length, count] of [
      [mothers, 14],
      [girls, 25],
      [abused, 9],
      [unlisted, 25],
    ] as const)
      near(length, (318 * count) / 73);
  });

  test('of budget and final account share one scale, and their small difference has its own', () => {
    const [budget, final, difference] = lengths('funds');
    assert.equal(budget, 318);
    near(final, (318 * 799998.85) / 800000);
    near(difference, (318 * 1.15) / 2);
  });

  test('of a visible difference share the scale of the amounts', () => {
    const [initial, adjusted, final, difference] = lengths('funds-adjusted');
    near(initial, (318 * 1200000) / 1500000);
    assert.equal(adjusted, 318);
    near(final, (318 * 1123456.7) / 1500000);
    near(difference, (318 * 376543.3) / 1500000);
  });

  test('compare 万元 with 元, and draw overspending from the same side', () => {
    const [budget, final, over] = bars('funds-overspent');
    assert.ok(budget && final && over);
    near(lengthOf(budget), (318 * 1200000) / 1200345.67);
    assert.equal(lengthOf(final), 318);
    near(lengthOf(over), (318 * 345.67) / 500);
    assert.deepEqual([budget.left, final.left, over.left], [1, 1, 1]);
  });

  test('show what was overspent at the end of what was spent, after the budget', () => {
    const [budget, final, over] = bars('funds-overspent-far');
    assert.ok(budget && final && over);
    near(over.left, budget.right);
    assert.equal(over.right, final.right);
  });

  test('begin at zero at the left edge of the plot', () => {
    for (const name of ['funds', 'beneficiaries', 'growth']) for (const bar of bars(name)) assert.equal(bar.left, 1, name);
    for (const bar of bars('trend')) assert.equal(bar.left, 56);
  });

  test('of an indicator have a scale of their own, its target a line across', () => {
    const [rateTarget, rate, personsTarget, persons] = bars('indicators');
    assert.ok(rateTarget && rate && personsTarget && persons);
    near((rateTarget.left + rateTarget.right) / 2, 1 + 318 * 0.95);
    near(lengthOf(rate), 318 * 0.9999985625);
    near((personsTarget.left + personsTarget.right) / 2, 1 + (318 * 20) / 73);
    assert.equal(lengthOf(persons), 318);
  });

  test('are absent for what is undisclosed or missing', () => {
    assert.equal(bars('indicators-verdicts').filter(({ fill }) => fill === 'var(--c1)').length, 2);
    assert.equal(bars('trend').length, 6);
  });

  test('of reported values are solid, of derived ones outlined', () => {
    assert.deepEqual(
      bars('growth').map(({ fill }) => fill),
      ['var(--c2)', 'var(--c1)'],
    );
    assert.match(drawSvg(charts.growth as Chart), /fill="var\(--c2\)" fill-rule="evenodd"/);
  });
});
