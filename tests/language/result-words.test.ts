import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type NoResult, noResultBy, plainlyResult, resultOfTarget } from '../../src/language/result-words.ts';

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
  table('left', [
    ['尚有供水管网'],
    ['还有道路'],
    ['剩余管网'],
    ['仍差'],
    ['待改造管网'],
    ['还剩'],
    ['改造道路；尚有管网'],
    ['尚有小区未改造，涉及'],
    ['已到货，尚有设备'],
    ['还有一批井盖待整改，共'],
    ['尚有村庄未通，其中长度'],
  ]);
  table('begun', [
    ['已开工改造供水管网'],
    ['合同约定改造管网'],
    ['设计改造管网'],
    ['设计供水能力为'],
    ['在建道路'],
    ['正在铺设管网'],
    ['签订合同改造'],
  ]);
  table('others', [
    ['督促企业自行改造管网'],
    ['村民自建水窖'],
    ['邻县改造管网'],
    ['同类项目改造'],
    ['其他单位送达'],
    ['兄弟县改造'],
    ['周边单位改造'],
    ['类似工程改造'],
  ]);
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
    ['尚有1台因许可未办结未到货；煎药室改造'],
    ['尚有部分设备未到货，煎药室改造'],
    ['还剩余一批树苗。新栽行道树'],
    ['上半年开工2处；全部建成，改造站点'],
    ['一季度完成招标；安装路灯'],
    ['督促企业自行整改；巡查企业'],
    ['正在铺设管网；改造泵站'],
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
    ['开工并完成改造管网'],
    ['按合同约定完成改造'],
    ['待遇落实率为'],
    ['还有效解决'],
    ['完成设计方案'],
    ['在建成区改造管网'],
    ['开工项目', '', '开工项目数'],
    ['家庭医生签约服务率为'],
    ['督促整改问题'],
    ['送达及时率为', '截至2024年12月底，'],
    ['送达及时率为', '上半年因暴雨封路两个月无法按时进村，'],
    ['较上年增长', '', '收入增长率'],
    ['新增', '', '新增学位数'],
    ['完成计划的', '', '计划完成率'],
    ['上半年巡查', '', '上半年巡查次数'],
    ['成本节约', '', '成本节约率'],
  ]);
});

describe('what stands between a target and a number', () => {
  for (const between of [
    '，实际完成',
    '公里，实际完成',
    '个，完成',
    '（实际',
    '，全年实际',
    '，年末达到',
    '；实际完成值为',
    '亩，截至12月底，实际建成',
  ])
    it(`makes it the result: ${between}`, () => assert.match(between, resultOfTarget));
  for (const between of [
    '，',
    '，扣',
    '，比上年增加',
    '。实际完成',
    '个，其中一期',
    '，达标的有',
    '，权重',
    '，乡镇数为',
    '，实际完成5个，满意度',
    '，完成率为',
    '，完成投资',
    '，实现率',
  ])
    it(`does not: ${between}`, () => assert.doesNotMatch(between, resultOfTarget));
});

describe('the words right before a result', () => {
  for (const words of ['实际完成', '实际完成 ', '全年实际达到', '实际为', '实绩', '实际完成值为 '])
    it(`leave no doubt: ${words}`, () => assert.match(words, plainlyResult));
  for (const words of ['实际验收', '实际开工', '完成', '完成率为', '实际完成投资'])
    it(`leave the editor to say: ${words}`, () => assert.doesNotMatch(words, plainlyResult));
});
