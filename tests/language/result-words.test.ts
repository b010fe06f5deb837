import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type NoResult, noResultBy } from '../../src/language/result-words.ts';

type Case = readonly [before: string, ahead?: string, name?: string];

const table = (why: NoResult | undefined, cases: readonly Case[]) =>
  describe(why ?? 'a result', () => {
    for (const [before, ahead = '', name = '送达及时率'] of cases)
      it(`is heard in ${ahead}${before} (${name})`, () => assert.equal(noResultBy(before, ahead, name), why));
  });

describe('the words before a number', () => {
  table('change', [['送达及时率提高'], ['送达及时率 提升了约'], ['增幅为'], ['同比减少'], ['比上年高'], ['较去年同期多出'], ['投诉下降']]);
  table('against', [['低于指标值'], ['距目标差'], ['比计划少'], ['高于全市平均值'], ['完成计划的'], ['与年度目标相差']]);
  table('denied', [['送达及时率未能达到'], ['没有完成'], ['尚未达到'], ['难以实现'], ['未达']]);
  table('hope', [['预计可达'], ['计划送达率为'], ['力争达到'], ['目标为'], ['应达到'], ['须达'], ['年度指标值为'], ['有望达到']]);
  table('part', [
    ['一季度送达及时率为'],
    ['上半年为'],
    ['截至6月送达及时率为'],
    ['截至 2024 年 6 月底'],
    ['1—9月为'],
    ['前三季度'],
    ['送达及时率为', '截至6月底，'],
    ['送达及时率为', '上半年，'],
  ]);
  table(undefined, [
    ['送达及时率为'],
    ['送达及时率提高到'],
    ['提升至'],
    ['全年送达及时率达'],
    ['按计划完成'],
    ['按照年度计划要求完成'],
    ['计划外实际完成'],
    ['达到预期目标且送达及时率为'],
    ['截至2024年12月31日送达及时率'],
    ['截至年底'],
    ['每季度巡查'],
    ['四个季度平均'],
    ['预期寿命为'],
    ['争取上级资金'],
    ['送达及时率为', '截至2024年12月底，'],
    ['送达及时率为', '上半年因暴雨封路两个月无法按时进村，'],
    ['较上年增长', '', '收入增长率'],
    ['新增', '', '新增学位数'],
    ['完成计划的', '', '计划完成率'],
    ['上半年巡查', '', '上半年巡查次数'],
    ['成本节约', '', '成本节约率'],
  ]);
});
