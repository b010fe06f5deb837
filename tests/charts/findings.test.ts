import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { beneficiariesChart } from '../../src/charts/beneficiaries.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { chartsOf } from '../../src/charts/charts-of.ts';
import { fundsChart } from '../../src/charts/funds.ts';
import { adjusted, contradictory, gallery, overspent, overspentFar, spentExactly, verdicts } from './examples.ts';
import { firstReport, money, persons, reportExample } from './report-example.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const found = (chart: Chart | null) => plain(chart?.finding);

describe('what a chart finds', () => {
  test('in the funds: the difference, never a rounded rate', () => {
    assert.equal(found(fundsChart(firstReport())), '决算比预算少 1.15 元');
    assert.equal(found(fundsChart(adjusted())), '决算比调整后预算少 376,543.30 元');
    assert.equal(found(fundsChart(overspent())), '决算比预算多 345.67 元');
    assert.equal(found(fundsChart(overspentFar())), '决算比预算多 249 万元');
    assert.equal(found(fundsChart(contradictory())), '报告的决算前后不一：40 万元、52 万元');
    assert.equal(found(fundsChart(spentExactly())), '决算与预算相等，都是 500,000 元');
  });

  test('in the indicators: how many were met, missed, or cannot be judged', () => {
    assert.equal(plain(gallery().indicators?.finding), '2 项指标：达到 2 项（1 项按推算的数，1 项按“至少”的数）');
    assert.equal(found(chartsOf(verdicts()).at(-1) ?? null), '4 项指标：达到 2 项，未达到 1 项，无法判断 1 项（没有实际完成值）');
  });

  test('in the beneficiaries: what the listed parts leave, or that they overlap', () => {
    const group = (...parts: readonly object[]) =>
      reportExample({
        funds: [money('input', '资金投入量', '年初预算', '1')],
        beneficiaries: { total: '未公布', groups: [{ figure: persons('all', '受益居民', '100'), parts }] },
      });
    assert.equal(found(beneficiariesChart(group(persons('a', '老年人', '60')))), '列出的一类 60 人，比受益居民 100 人少 40 人');
    assert.equal(
      found(beneficiariesChart(group(persons('a', '老年人', '60'), persons('b', '残疾人', '40')))),
      '列出的各类相加，与受益居民 100 人正好相等',
    );
    assert.equal(
      found(beneficiariesChart(group(persons('a', '老年人', '60'), persons('b', '女性', '55')))),
      '列出的各类相加 115 人，超过受益居民 100 人，必有重叠',
    );
  });

  test('in the growth and over the years: both ends, derived ones marked, missing years named', () => {
    const { growth, trend } = gallery();
    assert.equal(plain(growth?.finding), '救助妇女由上年同期 14 人（推算）增至 73 人');
    assert.equal(plain(trend?.finding), '决算：2029 年 580,120.50 元，2032 年 799,998.85 元；没有 2031 年的报告');
  });
});

describe('chartsOf(report)', () => {
  test('has only the charts that the data can carry', () => {
    assert.deepEqual(
      chartsOf(firstReport()).map(({ id }) => id),
      ['funds', 'indicators', 'beneficiaries', 'growth'],
    );
    assert.deepEqual(
      chartsOf(overspent()).map(({ id }) => id),
      ['funds'],
    );
    assert.deepEqual(chartsOf(reportExample({ funds: [money('input', '资金投入量', '年初预算', '1')] })), []);
  });

  test('gives the same charts for the same report', () => {
    const report = firstReport();
    assert.equal(chartsOf(report), chartsOf(report));
  });
});
