import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimIn, sketched } from '../../src/language/claimed-attainment.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';
import { saidOfTarget } from '../../src/language/said-of-target.ts';

const names = [
  '年度目标',
  '绩效目标',
  '既定目标值',
  '年初设定的目标',
  '考核指标',
  '年度指标值',
  '全年计划',
  '下达任务',
  '规定的要求',
  '预期',
  '目标任务',
];

describe('what was to be reached, by whatever name', () => {
  for (const name of names) {
    it(`is reached and missed in words: ${name}`, () => {
      const around = { name: '居民满意度', behind: `%的${name}`, after: '' };
      assert.equal(saidOfTarget({ ...around, before: '已达到' }), 'met');
      assert.equal(saidOfTarget({ ...around, before: '未达到' }), 'missed');
      assert.equal(saidOfTarget({ ...around, before: '低于' }), 'missed');
    });

    it(`has no comparison of its own behind a word of order: ${name}`, () => {
      const target = readNumbers(`居民满意度 88%，低于 90%的${name}。`).at(-1);
      assert.equal(target?.operator, null);
    });

    it(`is what a sentence claims of a result: ${name}`, () =>
      assert.equal(claimIn(`${sketched.name}${sketched.result}，达到${name}。`)?.relation, 'reached'));
  }
});
