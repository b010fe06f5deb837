import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTimeIn } from '../../src/language/count-time-words.ts';

describe('countTimeIn(words before a count)', () => {
  for (const words of ['年末登记用餐老人', '截至12月31日在册老人', '期末库存', '现有读者', '2023年年底在校学生', '截至年末，持证读者'])
    it(`is of a date: ${words}`, () => assert.equal(countTimeIn(words)?.time, 'date'));

  for (const words of ['全年登记用餐老人', '当年新增志愿者', '年内新增床位', '本年度接待读者', '累计培训', '全年累计送餐'])
    it(`is of a year: ${words}`, () => assert.equal(countTimeIn(words)?.time, 'year'));

  for (const words of [
    '年底前完成改造',
    '截至12月底服务老人',
    '截至年末全年登记',
    '年末之前登记',
    '受益家庭',
    '年末完成改造',
    '本年末登记的累计数',
    '沿线居民',
  ])
    it(`is neither, or both: ${words}`, () => assert.equal(countTimeIn(words), undefined));
});
