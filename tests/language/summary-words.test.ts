import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectsIn } from '../../src/language/summary-words.ts';

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
