import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partOfYear } from '../../src/language/part-of-year.ts';

describe('a part of the year', () => {
  for (const words of [
    '上半年',
    '下半年',
    '一季度',
    '第 三 季度',
    '2023年4季度',
    '前三季度',
    '前两个月',
    '前 11 个月',
    '前十一个月',
    '1—9月',
    '1月份至6月',
    '一月到十一月',
    '截至6月',
    '截止 2023 年 9 月 30 日',
    '截至十月底',
  ])
    it(`is told by ${words}`, () => assert.match(words, partOfYear));

  for (const words of [
    '全年',
    '每季度',
    '各季度',
    '四个季度',
    '按季度',
    '半年一次',
    '截至2023年12月31日',
    '截至12月底',
    '截至十二月',
    '截至2023年底',
    '1—12月',
    '前12个月',
    '9月30日',
    '3—11月',
    '11月至12月',
  ])
    it(`is not told by ${words}`, () => assert.doesNotMatch(words, partOfYear));
});
