import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partsChart } from '../../src/charts/parts.ts';
import { tableOf } from '../../src/charts/table.ts';
import { money, reportExample } from './report-example.ts';

const part = (id: string, name: string, budget: string | null, final: string | null) => ({
  ...{ id, name },
  funds: [
    ...(budget ? [money(`${id}-budget`, '预算', '年初预算', budget, '万元')] : []),
    ...(final ? [money(`${id}-final`, '决算', '决算', final, '万元')] : []),
  ],
});
const chartOf = (kinds: Readonly<Record<string, unknown>>) => partsChart(reportExample(kinds)) ?? assert.fail('no chart');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('partsChart(report)', () => {
  it('says what was overspent, far beyond its budget too, and draws the bar past the line', () => {
    const chart = chartOf({ projects: [part('a', '甲路', '1', '250'), part('b', '乙桥', '40', '39')] });
    assert.equal(plain(chart.finding), '2 个项目中，1 个超出预算');
    assert.deepEqual(tableOf(chart).rows[0], { label: '甲路', cells: ['1 万元', '250 万元', '超出预算 249 万元'] });
    const told = chart.config.inscriptions.find(({ text }) => text === '超出预算 249 万元');
    assert.equal(told?.role, 'c1');
    const bar = chart.config.data.datasets.find(({ series }) => series === 'final')?.data[0]?.x;
    assert.equal(bar, chart.config.options.scales['x']?.max);
  });

  it('says of a printed rate that its bars do not give what they give, and of a rounded one nothing', () => {
    const rated = (id: string, name: string, value: string) => ({
      ...part(id, name, '100', '93.14'),
      others: [{ id: `${id}-rate`, label: `${name}执行率`, value, unit: '%', quotes: [`执行率${value}%`] }],
    });
    const chart = chartOf({ projects: [rated('a', '甲路', '95.14'), rated('b', '乙桥', '93.1')] });
    assert.deepEqual(
      chart.categories.map(({ remark }) => remark),
      ['报告写 95.14%，按金额推算 93.14%', '93.1%'],
    );
    assert.ok(chart.config.inscriptions.some(({ text }) => text === '报告写 95.14%，按金额推算 93.14%'));
  });

  it('keeps nine parts with long names inside the width of a phone', () => {
    const projects = Array.from({ length: 9 }, (_, i) =>
      part(`p${i}`, `虚构市第${i + 1}社区卫生服务中心发热诊室及周边道路排水改造提升工程项目`, '1234567.89', '1234000.5'),
    );
    const { config, width } = chartOf({ projects });
    for (const { x, align } of config.inscriptions) assert.ok(align === 'right' ? x <= width + 5 : x >= 0);
    assert.equal(new Set(config.data.datasets.flatMap(({ data }) => data.map(({ y }) => y))).size, 9);
  });

  it('draws one bar where parts have one side only, and says which; nothing of a single part or of names alone', () => {
    const chart = chartOf({ uses: [part('a', '津贴', null, '150.9'), part('b', '改造', null, '41.2')] });
    assert.equal(plain(chart.finding), '2 个支出方向的决算');
    assert.deepEqual(new Set(chart.points.map(({ series }) => series)), new Set(['final']));
    assert.equal(partsChart(reportExample({ uses: [part('a', '津贴', null, '1')] })), null);
    assert.equal(partsChart(reportExample({ sources: [{ name: '甲' }, { name: '乙' }] })), null);
  });

  it('denies an overrun only where every part can be compared', () => {
    const all = chartOf({ projects: [part('a', '甲', '2', '1'), part('b', '乙', '2', '2')] });
    const some = chartOf({ projects: [part('a', '甲', '2', '1'), part('b', '乙', null, '2')] });
    assert.deepEqual([plain(all.finding), plain(some.finding)], ['2 个项目的决算都没有超出预算', '2 个项目的预算与决算']);
  });
});
