import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phase } from '../../src/domain/figure.ts';
import type { PartsOfTotal } from '../../src/domain/parts-of-total.ts';
import { stageSaid } from '../../src/presenting/stage-said.ts';

const figure = (label: string, phase: Phase | null) => ({ label, phase, statements: [] });
const said = (total: string, phase: Phase | null, ...parts: readonly string[]) =>
  stageSaid({
    total: figure(total, phase),
    amounts: parts.map((label, i) => ({ part: { name: ['甲项目', '乙项目'][i] }, figure: figure(label, phase) })),
  } as unknown as PartsOfTotal);

describe('what the report calls the stage of a whole and its parts', () => {
  for (const [total, phase, parts, expected] of [
    ['年初预算安排', 'initialBudget', ['甲项目', '乙项目'], '年初预算'],
    ['安排资金', 'initialBudget', ['甲项目年初预算数', '乙项目年初预算数'], '年初预算'],
    ['合计资金（安排数）', 'initialBudget', ['甲项目资金（安排数）', '乙项目资金（安排数）'], '资金（安排数）'],
    ['年度资金总额全年执行数', 'finalAccount', ['甲项目', '乙项目'], '全年执行数'],
    ['年度资金总额全年执行数', 'finalAccount', ['甲项目支出', '乙项目执行数'], '全年执行数'],
    ['全年支出', 'finalAccount', ['甲项目', '乙项目'], '全年支出'],
    ['一笔名称长到不能当作阶段来说的钱', 'finalAccount', ['甲项目', '乙项目'], null],
    ['资金', null, ['甲项目资金', '乙项目资金'], null],
  ] as const)
    it(`of ${total} and ${parts.join('、')}: ${expected}`, () => assert.equal(said(total, phase, ...parts), expected));
});
