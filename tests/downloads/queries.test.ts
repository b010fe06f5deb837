import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Query, queries } from '../../src/downloads/queries.ts';
import { siteSelection } from '../../src/downloads/selection.ts';
import { filesOfSelection } from '../../src/downloads/selection-files.ts';
import { query, withFiles } from './duckdb.ts';
import { archiveAt, example } from './publication.ts';

const archive = await archiveAt('tests/fixtures/site');
const files = filesOfSelection(siteSelection(archive));

const bureau = '示例市虚构区示例局';
const at = (path: string) => `https://example.gov.cn/example-bureau/${path}`;

/** Worked out by hand from the reports of the fixture. */
const expected: Readonly<Record<Query['id'], readonly (readonly unknown[])[]>> = {
  executionRates: [
    ['示例市虚构区示例办', 2023, 1, 2987000, 2860000, 95.74],
    [bureau, 2021, 3, 4230000, 4083306.5, 96.53],
    [bureau, 2022, 2, 1760000, 1762249.6, 100.12],
    [bureau, 2023, 3, 5140000, 4841265.4, 94.18],
  ],
  missedIndicators: [
    [2021, '老年助餐补助', null, '送餐及时率', '≥', 98, 78.4, '%', at('2021/meal-service/#punctuality-actual')],
    [2021, '老年助餐补助', null, '用餐老人满意度', '≥', 95, 94.2, '%', at('2021/meal-service/#satisfaction-actual')],
    [2021, '社区书屋延时开放', null, '预算执行率', '≥', 90, 83.60125, '%', at('2021/reading-rooms/#execution-rate')],
    [2021, '社区书屋延时开放', null, '到馆读者', '≥', 30000, 26418, '人次', at('2021/reading-rooms/#visits-actual')],
    [
      ...[2022, '重点项目', '墨盒社区卫生站发热诊室改造项目', '设备使用率', '≥', 75, 61.4, '%'],
      'https://example.gov.cn/example-office/2022/key-projects/#clinic-usage-actual',
    ],
    [2023, '老年助餐补助', null, '助餐数量', '≥', 110000, 108920, '人次', at('2023/meal-service/#meals-served')],
    [2023, '社区书屋延时开放', null, '有效投诉', '≤', 3, 5, '件', at('2023/reading-rooms/#complaints-actual')],
    [2023, '社区书屋延时开放', null, '支付完成率', '≥', 90, 84, '%', at('2023/reading-rooms/#execution-rate')],
    [2023, '社区书屋延时开放', null, '到馆读者', '≥', 32000, 29874, '人次', at('2023/reading-rooms/#visits-actual')],
  ],
  undisclosedTotals: [
    ['示例市虚构区示例办', 2023, 1, 1],
    [bureau, 2021, 3, 1],
    [bureau, 2022, 2, 1],
    [bureau, 2023, 3, 2],
  ],
};

for (const form of ['parquet', 'csv'])
  describe(`the worked examples, read from ${form}`, () => {
    for (const { id, table, question, sql } of queries)
      it(question, () =>
        withFiles(files, { archive, site: example }, async (pathOf) => {
          const rows = await query(sql(pathOf(`${table}.${form}`)));
          assert.deepEqual(
            rows.map((row) => row.map((cell) => (typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell))),
            expected[id],
          );
        }),
      );
  });
