import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FormColumn, formColumn } from '../../../src/language/cells/form-headings.ts';

const known: Readonly<Partial<Record<FormColumn, string>>> = {
  level: '一级指标 二级指标 指标类别',
  name: '三级指标 指标名称 绩效指标 四级指标 指标内容 三级指标（具体指标）',
  operator: '指标性质 指标方向 计算符号',
  unit: '度量单位 计量单位',
  target:
    '年度指标值 指标值 目标值 计划完成值 预期指标值 年初设定目标值 年度目标值（A） 预期值 绩效目标值 2023年目标值 计划数 预计完成值 计划受益户数',
  actual: '实际完成值 完成值 全年实际值 完成情况 实际值 实际完成值（B） 全年完成值 完成结果',
  weight: '分值 权重 满分 标准分 权重(%)',
  score: '得分 自评得分 自评分 指标得分 得分（C）',
  reason: '偏差原因分析及改进措施 未完成原因 备注 差异原因 未完成原因和改进措施 得分偏差原因 扣分原因',
  basis: '评分依据 得分依据 评分说明 扣分依据',
  initialBudget:
    '年初预算数 年初预算 年初预算(万元) 预算数 批复预算数 计划资金（万元） 计划投资 计划总投资 计划投入资金 项目计划资金 计划金额 年初计划资金',
  adjustedBudget:
    '全年预算数 调整后预算 调整后预算数（万元） 年度预算数 追加后预算 追加（减）后预算 追加后预算数 变更后预算 调整后的预算数 预算数追加后',
  received: '到位资金 资金到位 已拨付 实际到位资金',
  finalAccount: '全年执行数 执行数 决算数 支出数 实际支出 全年支出 执行数(万元) 完成投资（万元） 实际投资 实际完成投资额 实际投入资金',
  rate: '执行率 预算执行率 支出进度',
  fund: '资金来源 项目资金（万元） 预算执行情况(10分)',
  part: '项目 项目名称',
  grade: '等级 评价等级 评价结果',
  number: '序号',
};

describe('formColumn(heading)', () => {
  for (const [column, headings] of Object.entries(known))
    for (const heading of headings.split(' ')) it(`knows “${heading}” as ${column}`, () => assert.equal(formColumn(heading), column));

  it('takes nothing that stands in a cell for a heading', () => {
    const cells = [
      '产出指标(50分)',
      '数量指标',
      '★★抽检电梯(≥**台)',
      '≥95%',
      '规范',
      '部分电梯已更新',
      '年度资金总额',
      '其中：当年财政拨款',
      '合计',
      '达成预期指标',
      '',
      '437',
      '基本完成年度目标任务',
      '按计划完成全部采购并验收',
    ];
    assert.deepEqual(
      cells.filter((text) => formColumn(text) !== undefined),
      [],
    );
  });
});
