import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unsignedName } from '../../src/language/unsigned-name.ts';

describe('unsignedName(name)', () => {
  const mended = [
    ['公务接待费下浮', '公务接待费变化'],
    ['会议费负增长', '会议费变化'],
    ['投诉量同比下降', '投诉量同比变化'],
    ['河道投诉比上年减少', '河道投诉比上年变化'],
    ['运行成本降幅', '运行成本变化'],
    ['单位能耗下降率', '单位能耗变化'],
    ['出行车辆缩减比例', '出行车辆变化'],
    ['压减', '变化'],
  ] as const;
  for (const [name, without] of mended) it(`takes the direction from ${name}`, () => assert.equal(unsignedName(name), without));

  for (const name of ['节能降耗', '降本', '会议费增长', '净资产变动', '减排', '结余', '下降趋势监测点', '营收差额'])
    it(`leaves ${name}`, () => assert.equal(unsignedName(name), name));
});
