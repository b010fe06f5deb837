import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimalToText } from '../../src/language/decimal.ts';
import { shortFigure } from '../../src/language/short-figure.ts';

const read = (words: string) => {
  const figure = shortFigure(words);
  return figure && [figure.label, decimalToText(figure.value), figure.unit, figure.operator];
};

describe('shortFigure(words)', () => {
  for (const [words, expected] of [
    ['财政投入386万元', ['财政投入', '386', '万元', null]],
    ['修复盖板1,530块', ['修复盖板', '1530', '块', null]],
    ['更换炊事设备58台（套）', ['更换炊事设备', '58', '台（套）', null]],
    ['居家适老化改造不少于1,100户', ['居家适老化改造', '1100', '户', '≥']],
    ['满意度90%以上', ['满意度', '90', '%', '≥']],
    ['高龄津贴标准为85元/人/月', ['高龄津贴标准为', '85', '元/人/月', null]],
    ['老年人健康体检1.86万人次', ['老年人健康体检', '1.86', '万人次', null]],
    ['2023年预算安排800,000元', ['预算安排', '800000', '元', null]],
    ['其中优2个', ['优', '2', '个', null]],
    ['支出1.12亿元', ['支出', '1.12', '亿元', null]],
    ['救助四名儿童', ['救助儿童', '4', '名', null]],
    ['布设在11个镇（街道）', ['布设在镇（街道）', '11', '个', null]],
    ['（其中彩票公益金支出388.18万元', ['其中彩票公益金支出', '388.18', '万元', null]],
    ['约30人', ['', '30', '人', null]],
    ['“优”的1个', ['优', '1', '个', null]],
    ['有9座长期未运行', ['长期未运行', '9', '座', null]],
    ['当年各方面投入约1.12亿元', ['当年各方面投入', '1.12', '亿元', null]],
    ['四季度支付占全年的六成以上', ['四季度支付占全年', '6', '成', '≥']],
    ['80 岁以上 120 人', ['80岁以上', '120', '人', null]],
    ['其中60岁以上不少于 30 人', ['60岁以上', '30', '人', '≥']],
    ['18周岁以下18名', ['18周岁以下', '18', '名', null]],
    ['两个县（区）', ['县（区）', '2', '个', null]],
    ['3至5人', undefined],
    ['新建3座，改造2座', undefined],
    ['没有数字', undefined],
  ] as const)
    it(`is ${JSON.stringify(expected)} of ${words}`, () => assert.deepEqual(read(words), expected));

  for (const [words, inexact] of [
    ['投入约1.12亿元', '约1.12亿元'],
    ['占全年的六成以上', '六成以上'],
    ['退回的记录不到 1%', '不到 1%'],
    ['巡查近 150 次', '近 150 次'],
    ['支出3.5万余元', '3.5万余元'],
    ['新建3座', null],
    ['支出1.12亿元', null],
  ] as const)
    it(`says of ${words} whether it is an exact number`, () => assert.equal(shortFigure(words)?.inexact, inexact));

  it('keeps value and unit of any amount as printed', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('元', '万元', '亿元', '人', '万户', '座', '%', '公里'),
        (value, unit) => assert.deepEqual(read(`全年完成${value}${unit}`), ['全年完成', String(value), unit, null]),
      ),
    ));
});
