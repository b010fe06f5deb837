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
    ['高龄津贴标准为85元/人/月', ['高龄津贴标准', '85', '元/人/月', null]],
    ['老年人健康体检1.86万人次', ['老年人健康体检', '1.86', '万人次', null]],
    ['2023年预算安排800,000元', ['预算安排', '800000', '元', null]],
    ['其中优2个', ['优', '2', '个', null]],
    ['共计受益980人', ['受益', '980', '人', null]],
    ['合计288万元', ['合计', '288', '万元', null]],
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
    ['修复档案120卷', ['修复档案', '120', '卷', null]],
    ['补植灌木350丛', ['补植灌木', '350', '丛', null]],
    ['堆肥12垛', ['堆肥', '12', '垛', null]],
    ['架设缆绳12缆', ['架设缆绳', '12', '缆', null]],
    ['课桌椅 240 副，', ['课桌椅', '240', '副', null]],
    ['百米跑12强', ['百米跑强', '12', '', null]],
    ['满意度指数4.6', ['满意度指数', '4.6', '', null]],
    ['路面技术状况指数（PQI）达到91.2', ['路面技术状况指数（PQI）', '91.2', '', null]],
    ['有效问卷312份', ['有效问卷', '312', '份', null]],
    ['有机肥12吨', ['有机肥', '12', '吨', null]],
    ['共享单车300辆', ['共享单车', '300', '辆', null]],
    ['对口帮扶12个村', ['对口帮扶村', '12', '个', null]],
    ['拨付率为96%', ['拨付率', '96', '%', null]],
    ['合格率均达到98%', ['合格率', '98', '%', null]],
    ['作为样板的5个', ['作为样板', '5', '个', null]],
    ['评为5个', ['评为', '5', '个', null]],
    ['提高到94.6%', ['提高到', '94.6', '%', null]],
    ['70%以上的指标为定性表述', ['指标为定性表述', '70', '%', '≥']],
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
