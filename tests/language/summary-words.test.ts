import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradeBefore, gradeBehind, projectsIn } from '../../src/language/summary-words.ts';

describe('projectsIn(text)', () => {
  for (const [text, count] of [
    ['对4个项目', 4],
    ['6 个市级重点项目', 6],
    ['评价项目7个，涉及资金1.36亿元，比上年增加2个项目', 7],
    ['项目共 5 个', 5],
    ['实施工程十二个', 12],
    ['较上年减少3个项目', undefined],
    ['新增 3 个项目', undefined],
    ['项目平均得分', undefined],
    ['3个项目2个优秀', 3],
  ] as const)
    it(`is ${count ?? 'none'} of ${text}`, () => assert.equal(projectsIn(text), count));
});

describe('gradeBefore and gradeBehind', () => {
  for (const [before, grade] of [
    ['优', '优'],
    ['其中：良好的有', '良好'],
    ['等级为基本合格的项目', '基本合格'],
    ['较差', '较差'],
    ['运行情况良好的', undefined],
    ['最优', undefined],
  ] as const)
    it(`${grade ?? 'nothing'} is counted behind ${before}`, () => assert.equal(gradeBefore.exec(before)?.[1], grade));

  for (const [behind, grade] of [
    ['个被评为“优等”', '优等'],
    ['个项目为基本合格', '基本合格'],
    ['个为优先项目', undefined],
  ] as const)
    it(`${grade ?? 'nothing'} is counted before ${behind}`, () => assert.equal(gradeBehind.exec(behind)?.[1], grade));
});
