import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Figure, Statement } from '../../src/domain/figure.ts';
import { differInExtent, differInScope } from '../../src/domain/scope-of.ts';
import { figure } from './arbitraries.ts';
import { paragraph } from './report-of.ts';

/** The budget is the first number of the text, the final account the last. */
function differs(text: string, budgetScope = '', finalScope = '', differ = differInScope): boolean {
  const numbers = [...text.matchAll(/\d+(?= ?万元)/g)];
  const at = (match: RegExpMatchArray | undefined, scope: string): Figure =>
    figure({ label: '金额', scope, statements: [{ ...({} as Statement), block: 0, start: match?.index ?? 0 }] });
  return differ(at(numbers[0], budgetScope), at(numbers.at(-1), finalScope), [paragraph(text)]);
}

describe('differInScope(budget, final, blocks)', () => {
  for (const text of [
    '县级安排100万元。全县各级支出400万元。',
    '县级安排100万元，全县各级支出400万元。',
    '市本级安排 300 万元，本单位支出 80 万元。',
    '中央安排 60 万元，省级支出 58 万元。',
    '区级预算 100 万元，全区支出 900 万元。',
    '本单位预算 100 万元，下属单位支出 90 万元。',
    '全市各级安排 100 万元，市级支出 20 万元。',
    '我院预算安排 80 万元。各级支出 400 万元。',
    '本单位安排 80 万元，本系统支出 400 万元。',
    '我局安排 80 万元。部门整体支出 900 万元。',
    '市级安排 60 万元，中央和地方共投入 400 万元。',
    '区本级安排 60 万元。各镇街共支出 200 万元。',
    '我校安排 60 万元，各学校合计支出 300 万元。',
  ])
    it(`finds two bodies: ${text}`, () => assert.equal(differs(text), true));

  for (const text of [
    '预算安排 80 万元，决算数 79 万元。',
    '县级安排 100 万元，支出 98 万元。',
    '县级安排 100 万元。县本级支出 98 万元。',
    '全县安排 400 万元，全县各级支出 390 万元。',
    '资金来源为区级财政资金，预算 80 万元。我院支出 79 万元。',
    '省级下达资金 100 万元，市级支出 90 万元。',
    '区财政安排 80 万元，我局支出 79 万元。',
    '我院预算 80 万元。本院支出 79 万元。',
    '我局安排 80 万元，用于全县护学岗，支出 79 万元。',
    '我局安排 80 万元，全县护学岗项目支出 79 万元。',
    '我市是全省试点市，市级安排 80 万元，市级支出 79 万元。',
    '我局安排 80 万元。惠及全区各学校，我局支出 79 万元。',
    '我院安全经费 80 万元，我院支出 79 万元。',
    '我局为各单位服务，安排 80 万元，我局支出 79 万元。',
    '我局安排 80 万元。各级领导重视，支出 79 万元。',
    '市级安排 80 万元，各级干部入户，支出 79 万元。',
  ])
    it(`finds one, or none named: ${text}`, () => assert.equal(differs(text), false));

  it('is decided by the scopes that the editor writes', () => {
    assert.equal(differs('县级安排 100 万元，全县支出 98 万元。', '本项目', '本项目'), false);
    assert.equal(differs('安排 100 万元，支出 98 万元。', '县级', '全县'), true);
  });
});

describe('differInExtent(part, whole, blocks)', () => {
  const differ = (text: string) => differs(text, '', '', differInExtent);

  for (const text of [
    '本局受益 30 万元。全市各级 400 万元。',
    '全县安排 400 万元，各镇街支出 300 万元。',
    '本单位 80 万元，本系统 400 万元。',
  ])
    it(`finds two bodies: ${text}`, () => assert.equal(differ(text), true));

  for (const text of [
    '市级预算安排 100 万元，其中中央资金 60 万元。',
    '我院救助 80 万元，区级 40 万元。',
    '全县 400 万元，全县各级 300 万元。',
  ])
    it(`finds one: ${text}`, () => assert.equal(differ(text), false));

  it('does not ask what the editor calls a part', () =>
    assert.equal(differs('救助 73 万元，其中 25 万元。', '妇女', '女童', differInExtent), false));
});
