import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinedTo } from '../../src/language/joined-names.ts';

describe('joinedTo(words between a name and its number)', () => {
  for (const [between, joined] of [
    ['及桥梁', '桥梁'],
    ['和妇女共', '妇女'],
    ['与维护费', '维护费'],
    ['以及家长满意度达到', '家长满意度'],
    ['和电缆完成率为', '电缆完成率'],
    ['或残疾人', '残疾人'],
  ] as const)
    it(`gives ${joined} of ${between}`, () => assert.equal(joinedTo(between), joined));
  for (const between of ['', '达到', '和桥梁分别为', '与上年持平，为', '和考核均', '及其他', '与预算', '和中专各', '的桥梁', '共'])
    it(`gives nothing of ${between || 'no words'}`, () => assert.equal(joinedTo(between), undefined));
});
