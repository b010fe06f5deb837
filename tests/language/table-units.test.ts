import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moneyUnitIn, several } from '../../src/language/table-units.ts';

const captions: Readonly<Record<string, readonly string[]>> = {
  元: [
    '（单位：元）',
    '金额：元',
    '以下金额均以元计',
    '单位：￥',
    '单位：¥',
    '单位：圆',
    '单位：人民币',
    '币种：人民币 单位：元 角 分',
    '单位为：元',
    '单位：元（保留两位小数）',
    '单位：元、角、分',
  ],
  万元: [
    '单位：人民币万元',
    '本表单位为万元',
    '单位是万元',
    '本表金额以人民币万元为单位',
    '币种：人民币，单位：万元',
    '单　位：万元',
    '单位：万 元',
    '单位：RMB 万元',
    '单位：万元、户',
    '按万元列示',
  ],
  千元: ['单位：仟元', '均按千元列示'],
  百元: ['单位：百元'],
  十万元: ['单位：拾万元'],
  亿美元: ['单位：亿美元'],
  千卢布: ['单位：千卢布'],
  角: ['金额单位:角'],
  [several]: ['单位：元、亿元', '单位：元或万元'],
  none: [
    '填报单位：示例市虚构区财政局',
    '实施单位：某某人民币收藏协会',
    '以元计划',
    '以公元计',
    '以每元计',
    '单位：个',
    '万元户',
    '单位：wan元',
  ],
};

describe('moneyUnitIn(text, caption)', () => {
  for (const [unit, texts] of Object.entries(captions))
    for (const text of texts)
      it(`reads ${unit} in ${text}`, () => assert.equal(moneyUnitIn(text, 'caption'), unit === 'none' ? undefined : unit));
});
