import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reachedFromAbove } from '../../src/language/less-is-better.ts';
import { aimsAtLevel } from '../../src/language/number-words.ts';

const harms = [
  ['平均办理时间', '天'],
  ['城镇登记失业率', '%'],
  ['PM2.5年均浓度', '微克/立方米'],
  ['单位产品能耗', '吨标准煤'],
  ['有效投诉率', '%'],
  ['食品不合格率', '%'],
  ['应急响应', '分钟'],
] as const;
const goods = [
  ['投诉处理及时率', '%'],
  ['隐患整改率', '%'],
  ['污染地块安全利用率达标率', '%'],
  ['失业率下降幅度', '百分点'],
  ['故障修复率', '%'],
  ['产品合格率', '%'],
  ['培训人数', '人次'],
] as const;

describe('reachedFromAbove(name, unit)', () => {
  for (const [name, unit] of harms) it(`is so of ${name}`, () => assert.ok(reachedFromAbove(name, unit)));
  for (const [name, unit] of goods) it(`is not so of ${name}`, () => assert.ok(!reachedFromAbove(name, unit)));
});

describe('aimsAtLevel(before, behind, of)', () => {
  for (const [name, unit] of harms) {
    it(`calls no level of ${name} a least one, in a cell or in a sentence`, () => {
      assert.ok(!aimsAtLevel('达到', unit, { name, unit }));
      assert.ok(!aimsAtLevel(`${name}达到`, unit));
    });
  }
  for (const [name, unit] of goods) it(`does so of ${name}`, () => assert.ok(aimsAtLevel('达到', unit, { name, unit })));
});
