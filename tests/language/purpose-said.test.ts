import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { purposeSaid } from '../../src/language/stated-words.ts';

describe('what the money is for', () => {
  for (const text of [
    '项目资金主要用于清理河道垃圾。',
    '专项经费主要用于支付值守补贴和装备费用。',
    '本项目主要用于困难学生资助。',
    '该项目全部主要用于更换老旧路灯。',
    '资金用途为购置图书和支付水电费。',
    '预算主要用于护学岗值守补贴。',
  ])
    it(`is told: ${text}`, () => assert.equal(purposeSaid.test(text), true));
  for (const text of [
    '结余资金主要用于下年度。',
    '节约资金主要用于培训支出。',
    '追加资金主要用于应急抢修。',
    '建议资金主要用于巡查。',
    '今后资金主要用于巡查工作。',
    '河道保洁项目用于清理河道垃圾。',
    '船只主要用于打捞水生植物。',
  ])
    it(`is not: ${text}`, () => assert.equal(purposeSaid.test(text), false));
});
