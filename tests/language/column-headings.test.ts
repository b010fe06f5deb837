import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ColumnKind, columnKind, headingKind } from '../../src/language/column-headings.ts';

const headings: Readonly<Record<ColumnKind | 'neither', string>> = {
  target: '年度指标值 指标值 年度目标值 目标值 计划完成值 预期指标值 年初目标值 绩效目标 年度目标 计划数 目标值（2024年） 指标值(A)',
  result:
    '实际完成值 完成值 全年实际值 达成值 达成情况 全年完成情况 完成情况 目标完成情况 实际达到值 实际完成指标值 执行情况 2024年实际完成值 完成结果',
  weight: '分值 权重 指标权重 权重（%） 分值权重 满分 标准分 应得分 赋分',
  score: '得分 自评得分 评价得分 实际得分 得分（S） 自评分 评分 实得分',
  neither:
    '一级指标 三级指标 指标名称 偏差原因分析及改进措施 评分标准 得分率 扣分原因 未完成原因 完成率 目标完成率 上年实际完成值 年初预算数 计划资金 计划投资额 预计投入 计划总投资（万元） 计划安排资金 计量单位 ≥95% 有效提升 达成预期指标 完成目标任务 按计划完成 指标解释 总分',
};

for (const [kind, words] of Object.entries(headings))
  describe(`headings of ${kind}`, () => {
    for (const heading of words.split(' ')) it(heading, () => assert.equal(columnKind(heading), kind === 'neither' ? undefined : kind));
  });

describe('a heading', () => {
  it('may be broken by spaces and lines', () => assert.equal(columnKind('年度\u3000指标 值'), 'target'));
  it('may be in full width', () => assert.equal(columnKind('得分（Ｂ）'), 'score'));
});

describe('headings of values that are none of the year’s own', () => {
  for (const heading of '上年完成值 上年目标 1—9月完成值 全县平均值 行业标准值 扣分 上半年完成值 前三季度完成值 去年实际完成值 同类项目平均值 历史值'.split(
    ' ',
  ))
    it(heading, () => assert.equal(headingKind(heading), 'foreign'));
  for (const heading of '扣分原因 上年预算数 年度指标值 实际完成值 标准分 得分 比上年增减 与行业平均比较 全年完成情况 上年结转数额说明 偏差原因'.split(
    ' ',
  ))
    it(`not ${heading}`, () => assert.notEqual(headingKind(heading), 'foreign'));
});
