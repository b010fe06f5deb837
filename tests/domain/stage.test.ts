import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageIn } from '../../src/domain/stage.ts';

describe('stageIn(text)', () => {
  for (const [text, stage] of [
    ['2023 年预算安排', 'budget'],
    ['计划安排', 'budget'],
    ['年初预算数', 'initialBudget'],
    ['年初预算', 'initialBudget'],
    ['调整后预算', 'adjustedBudget'],
    ['全年支出', 'finalAccount'],
    ['支出决算数', 'finalAccount'],
    ['资金下达数', 'received'],
    ['资金到位', 'received'],
    ['已拨付资金', 'paid'],
    ['财政拨付数', 'paid'],
    ['预算执行数', 'finalAccount'],
    ['全年执行数', 'finalAccount'],
    ['预算执行金额', 'finalAccount'],
    ['累计列支', 'finalAccount'],
    ['核减后的预算', 'budget'],
    ['变更后预算', 'adjustedBudget'],
    ['追加后预算', 'adjustedBudget'],
    ['追加（减）后预算数', 'adjustedBudget'],
    ['全年收入', 'received'],
    ['支出预算', 'budget'],
    ['预算支出', 'finalAccount'],
    ['奖补资金兑现', 'used'],
    ['补贴发放', 'used'],
    ['全年使用资金', 'used'],
    ['累计完成投资', 'used'],
    ['使用财政资金', undefined],
    ['计划发放', undefined],
    ['待兑现', undefined],
    ['发放标准', undefined],
    ['当年可使用资金', undefined],
    ['全年投入', 'invested'],
    ['项目累计投入', 'invested'],
    ['计划全年投入', undefined],
    ['财政投入', undefined],
    ['部门预算收入', 'budget'],
    ['使用一般公共预算资金', undefined],
    ['其中一般公共预算资金', undefined],
    ['预算执行率', undefined],
    ['支付完成率', undefined],
    ['资金投入量', undefined],
  ] as const) {
    it(`takes ${text} for ${stage ?? 'none'}`, () => assert.equal(stageIn(text), stage));
  }
});
