import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moneyUnitIn, several, unclear } from '../../src/language/table-units.ts';

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
    '单位：人民币，万元',
    '单位：万元，人民币',
    '单位：元（万）',
    '单位：万',
    '（表中金额均为万元）',
    '本表金额一律以万元计',
    '单位：万元（保留两位小数）',
    '单位：万元，万人',
  ],
  千元: ['单位：仟元', '均按千元列示', '单位：人民币，千元', '单位：元（千）', '单位：人民币；千元', '单位：千 圆', '注：本表以千元列示。'],
  亿元: ['单位：亿', '单位：元（亿）'],
  [unclear]: [
    '单位：千',
    '单位：元，以千计',
    '单位：元（以千计）',
    '单位：元，千',
    "单位：元（'000）",
    '单位：元×1000',
    '单位：K元',
    '单位：wan元',
  ],
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
    '单位：万人次',
    '单位：户、千人',
    '金额为本年实际支出',
  ],
};

describe('moneyUnitIn(text, caption)', () => {
  for (const [unit, texts] of Object.entries(captions))
    for (const text of texts)
      it(`reads ${unit} in ${text}`, () => assert.equal(moneyUnitIn(text, 'caption'), unit === 'none' ? undefined : unit));
});

describe('moneyUnitIn(text, heading)', () => {
  for (const [text, unit] of [
    ['金额（万）', '万元'],
    ['预算数（亿）', '亿元'],
    ['支出（百万）', '百万元'],
    ['金额（万元）', '万元'],
    ['年初预算／万元', '万元'],
    ['预算数 万元', '万元'],
    ['执行数千元', '千元'],
    ['资金·元', '元'],
    ['投入公里', undefined],
    ['人数（万）', undefined],
    ['户数（万）', undefined],
    ['受益面（万）', undefined],
    ['金额（千）', undefined],
  ] as const)
    it(`reads ${unit ?? 'none'} in ${text}`, () => assert.equal(moneyUnitIn(text, 'heading'), unit));
});
