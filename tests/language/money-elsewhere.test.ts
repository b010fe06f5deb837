import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moneyElsewhere } from '../../src/language/money-words.ts';

describe('words by which the amounts stand in a picture, an annex or a sheet of their own', () => {
  for (const words of [
    '预算和支出情况见图1',
    '资金使用情况详见附表',
    '预算执行情况见附表1',
    '项目资金安排和使用情况见附件2',
    '经费收支情况如下图所示',
    '资金明细见后附表',
    '决算数据参见下表',
    '资金使用情况见《专项资金使用情况表》',
  ])
    it(`are heard: ${words}`, () => assert.match(words, moneyElsewhere));

  for (const words of [
    '资金管理办法见附件2',
    '绩效目标见附表',
    '预算100万元',
    '资金使用规范，见成效',
    '支出进度明显加快',
    '经费审批流程见图2',
    '资金到位及时见效',
    '预算编制依据见《预算管理办法》',
  ])
    it(`are not: ${words}`, () => assert.doesNotMatch(words, moneyElsewhere));
});
