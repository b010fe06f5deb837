import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOneName } from '../../src/language/part-words.ts';

describe('isOneName(one, other)', () => {
  for (const [one, other] of [
    ['养老服务', '养老服务类'],
    ['公用经费支出', '公用经费'],
    ['社会 公益', '社会公益款'],
    ['省级补助', '省级补助资金'],
    ['路灯维护', '路灯维护项目'],
    ['会议', '会议费'],
    ['设备购置', '设备购置（本级）'],
  ] as const)
    it(`is so of ${one} and ${other}`, () => assert.ok(isOneName(one, other)));
  for (const [one, other] of [
    ['养老服务', '养老服务'],
    ['养老服务', '养老服务站建设'],
    ['人员支出', '人员经费'],
    ['残疾人福利类', '老年人福利类'],
    ['村道', '村道养护费'],
    ['甲', '甲类'],
  ] as const)
    it(`is not of ${one} and ${other}`, () => assert.ok(!isOneName(one, other)));
});
