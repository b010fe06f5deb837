import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Chart, Point } from '../../src/charts/chart.ts';
import { chartJson, type LiveData } from '../../src/charts/chart-json.ts';
import { csvColumns, csvRows, tableOf } from '../../src/charts/table.ts';
import { trendChart } from '../../src/charts/trend.ts';
import { gallery } from './examples.ts';
import { historyOf, yearReport } from './report-example.ts';

const charts = gallery();
const chart = (name: string) => charts[name] as Chart;

describe('the points of a chart', () => {
  test('keep exact values and say how derived ones came about', () => {
    assert.deepEqual(
      chart('funds').points.map(({ figure, value, unit, printed, status, note }) => ({ figure, value, unit, printed, status, note })),
      [
        {
          figure: 'budget',
          value: '800000',
          unit: '元',
          printed: '800,000.00 元',
          status: 'reported',
          note: '报告一（二）：“预算安排800000元”',
        },
        {
          figure: 'final',
          value: '799998.85',
          unit: '元',
          printed: '799,998.85 元',
          status: 'reported',
          note: '报告一（二）：“决算数799998.85元”',
        },
        { figure: 'unspent', value: '1.15', unit: '元', printed: '1.15 元（推算）', status: 'derived', note: '预算安排 − 决算数' },
      ],
    );
  });

  test('cut rates, and call a lower bound one', () => {
    const printed = chart('indicators').points.map((point) => [point.printed, point.status]);
    assert.deepEqual(printed, [
      ['≥95%', 'reported'],
      ['99.99%（推算）', 'derived'],
      ['≥20 人', 'reported'],
      ['至少 73 人', 'lowerBound'],
    ]);
  });

  test('tell an overspent budget as overspent, in name, value, print and formula alike', () => {
    const { category, value, printed, note } = chart('funds-overspent').points.at(-1) ?? {};
    assert.deepEqual([category, value, printed, note], ['超出预算', '345.67', '345.67 元（推算）', '决算数 − 年初预算数']);
  });

  test('give the recorded reason of a year without a report, and claim none without', () => {
    const years = [yearReport(2030, '1', '1'), yearReport(2032, '1', '1')];
    const notes = (history: ReturnType<typeof historyOf>) => {
      const trend = trendChart(history);
      return [trend.points.find(({ status }) => status === 'missing')?.note, trend.source.split('；')[2] ?? ''];
    };
    assert.deepEqual(notes(historyOf(years, [2031])), ['本站没有这一年度的报告', '']);
    assert.deepEqual(notes(historyOf(years, [2031], [{ year: 2031, reason: '没有安排这个项目' }])), [
      '本站没有这一年度的报告；没有安排这个项目',
      '2031 年没有报告：没有安排这个项目',
    ]);
  });

  test('say what is undisclosed and what is missing, and give neither a value', () => {
    const undisclosed = chart('indicators-verdicts').points.find(({ status }) => status === 'undisclosed');
    assert.deepEqual([undisclosed?.printed, undisclosed?.value], ['未公布', null]);
    const missing = chart('trend').points.filter(({ status }) => status === 'missing');
    assert.deepEqual(
      missing.map(({ category, printed, value }) => [category, printed, value]),
      [
        ['2031 年', '没有报告', null],
        ['2031 年', '没有报告', null],
      ],
    );
  });

  for (const [name, each] of Object.entries(charts)) {
    test(`of ${name} are all in the picture's data, and the chart is plain data`, () => {
      const drawn = each.config.data.datasets.flatMap(({ data }) => data.map(({ point }) => point));
      assert.deepEqual(
        drawn.toSorted((a, b) => a - b),
        each.points.map((_, i) => i),
      );
      assert.deepEqual(JSON.parse(JSON.stringify(each)), each);
    });
  }
});

describe('tableOf(chart)', () => {
  test('has a row for each category, a column for each series, and the remark', () => {
    assert.deepEqual(tableOf(chart('indicators')), {
      head: ['指标', '目标', '实际', '是否达到'],
      rows: [
        { label: '支付完成率', cells: ['≥95%', '99.99%（推算）', '达到'] },
        { label: '司法公正影响力', cells: ['≥20 人', '至少 73 人', '达到'] },
      ],
    });
  });

  test('lists a missing year', () => {
    assert.deepEqual(tableOf(chart('trend')).rows[2], { label: '2031 年', cells: ['没有报告', '没有报告'] });
  });
});

describe('csvRows(chart)', () => {
  test('are the points, an undisclosed value empty', () => {
    assert.equal(csvColumns.length, csvRows(chart('funds'))[0]?.length);
    assert.deepEqual(csvRows(chart('growth'))[1], [
      '本期（2031 年）',
      '人数',
      'women',
      '73',
      '人',
      'reported',
      '73 人',
      '报告一（二）：“救助妇女73人”',
      '',
    ]);
    assert.equal(csvRows(chart('indicators-verdicts'))[3]?.[csvColumns.indexOf('value')], '');
  });

  test('give amounts of any unit in yuan too, to the fen, and nothing else', () => {
    const rows = (points: readonly Partial<Point>[]) =>
      csvRows({ ...chart('funds'), points: points.map((point) => ({ ...(chart('funds').points[0] as Point), ...point })) });
    const mixed = rows([
      { value: '480000', unit: '元' },
      { value: '45', unit: '万元' },
      { value: '0.000123', unit: '万元' },
      { value: '-1.15', unit: '元' },
      { value: '95', unit: '%' },
      { value: null, unit: '元' },
    ]);
    assert.equal(csvColumns.at(-1), 'yuan');
    assert.deepEqual(
      mixed.map((row) => row.at(-1)),
      ['480000', '450000', '1.23', '-1.15', '', ''],
    );
  });
});

describe('chartJson(chart)', () => {
  test('brings every word finished', () => {
    const { points } = JSON.parse(chartJson(chart('indicators'))) as LiveData;
    assert.deepEqual(points[1], {
      series: 'actual',
      heading: '支付完成率 实际',
      printed: '99.99%（推算）',
      note: '达到；决算数 ÷ 预算安排',
      spoken: '支付完成率 实际，99.99%（推算），达到，第 2 项，共 4 项。',
    });
  });
});
