import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countOfKind } from '../../src/language/part-counts.ts';

describe('countOfKind(kind, text)', () => {
  for (const [kind, text, count] of [
    ['project', '本次评价共选取6个项目，涉及5个部门。', 6],
    ['project', '对4个市级项目进行评价，其余3个工程类项目运行正常。', 4],
    ['project', '十二个重点项目', 12],
    ['source', '资金由两个来源组成', 2],
    ['use', '用于三个方面', 3],
    ['project', '第3个项目', 0],
    ['project', '新建6个停车场，项目完工。', 0],
    ['project', '没有写', 0],
  ] as const)
    it(`is ${count} of ${kind} in ${text}`, () => assert.equal(countOfKind(kind, text), count));
});
