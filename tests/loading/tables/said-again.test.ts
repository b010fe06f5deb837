import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import { statedFigures } from '../../../src/domain/stated-figures.ts';
import { expandTables } from '../../../src/loading/tables/expand.ts';
import { read } from '../../narrative/blocks.ts';

const tables = [
  { in: '表格 1', rows: '资金', columns: { 年初预算数: '年初预算', 全年执行数: '决算', 分值: '分值', 执行率: '执行率', 得分: '得分' } },
  { in: '表格 2', rows: '总体目标', columns: { 预期目标: '目标', 实际完成情况: '结果' } },
  { in: '表格 3', rows: '指标', columns: { 三级指标: '名称', 实际完成值: '结果', 得分: '得分' } },
];

/** The amounts of a form with these goals, and its score, with the quotations of their places outside their cells. */
function saidAgain({ aimed = '', reached = '', conclusion = '', whole = '66' }): Readonly<Record<string, readonly string[]>> {
  const { narrative } = {
    narrative: read(`# 2023年度示例市虚构区示例局项目支出绩效自评表

| 项目资金（万元） | 年初预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| --- | --- | --- | --- | --- | --- |
| 年度资金总额 | ${whole} | ${whole === '0' ? '0' : '61.072'} | 10 | 92.53% | 9.3 |
| 其中：当年财政拨款 | 66 | 61.072 | — | — | — |
| 上年结转资金 | 5 | 5 | — | — | — |

| 年度总体目标 | 预期目标 | 实际完成情况 |
| --- | --- | --- |
| | ${aimed} | ${reached} |

| 三级指标 | 实际完成值 | 得分 |
| --- | --- | --- |
| 村民满意度 | 91% | 88 |
| 总分 | | 97.3 |

${conclusion}
`),
  };
  const file = projectFile.parse({ name: '示例', indicators: [], tables });
  const figures = statedFigures(expandTables(file, narrative, 2023).file);
  return Object.fromEntries(
    figures.flatMap(({ label, quotes }): (readonly [string, readonly string[]])[] => (quotes.length > 1 ? [[label, quotes.slice(1)]] : [])),
  );
}

describe('numbers of a mapped form that its text says again', () => {
  it('are those of the whole where the words say only that they are money', () => {
    assert.deepEqual(saidAgain({ aimed: '修路3条。年度预算66万元。', reached: '全年共支出61.072万元。' }), {
      年度资金总额年初预算数: ['年度预算66万元'],
      年度资金总额全年执行数: ['全年共支出61.072万元'],
    });
  });

  it('are those of the row that has them where the whole has others', () =>
    assert.deepEqual(saidAgain({ aimed: '安排资金66万元', whole: '0' }), { 当年财政拨款年初预算数: ['安排资金66万元'] }));

  it('are those of the row that their clause names', () =>
    assert.deepEqual(saidAgain({ aimed: '预算中当年财政拨款66万元，上年结转资金5万元' }), {
      当年财政拨款年初预算数: ['预算中当年财政拨款66万元'],
      上年结转资金年初预算数: ['上年结转资金5万元'],
    }));

  for (const aimed of ['其中护林员补助66万元', '预算66元', '预算约66万元', '预算60—66万元', '预算67万元', '村集体投工66万元', '66万元'])
    it(`are not others: ${aimed}`, () => assert.deepEqual(saidAgain({ aimed }), {}));

  it('are planned in the goals and spent in what was reached', () =>
    assert.deepEqual(saidAgain({ aimed: '支出61.072万元', reached: '预算66万元' }), {}));

  for (const conclusion of ['自评得分97.3分。', '项目综合得分为97.3分，总体较好。', '总分97.3分。', '评价结论：综合评价得分97.3分。'])
    it(`are the score: ${conclusion}`, () => assert.equal(saidAgain({ conclusion })['总分']?.length, 1));

  for (const conclusion of ['自评得分97.4分。', '产出指标得分97.3分。', '满分97.3分。', '村民打了97.3分。', '得分率97.3%。'])
    it(`are no score: ${conclusion}`, () => assert.deepEqual(saidAgain({ conclusion }), {}));
});
