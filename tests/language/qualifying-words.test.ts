import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nobodyHelped, noWholeAmount, otherGrade, otherScore } from '../../src/language/qualifying-words.ts';

const table = (pattern: RegExp, said: readonly string[], silent: readonly string[]) => {
  for (const words of said) it(`hear ${words}`, () => assert.match(words, pattern));
  for (const words of silent) it(`are not heard in ${words}`, () => assert.doesNotMatch(words, pattern));
};

describe('words that make an amount no total of what was done', () =>
  table(
    noWholeAmount,
    [
      '未支出',
      '尚未支付',
      '预计支出',
      '计划支出',
      '其中人工费支出',
      '人均支出',
      '上半年支出',
      '截至6月底支出',
      '前三季度支付',
      '1—9月支出',
      '较上年多支出',
      '减少支出',
      '无需支出',
      '需支出',
      '项目需支付',
      '拟使用',
    ],
    [
      '实际支出',
      '全年支出',
      '截至2023年12月31日支出',
      '每季度支付',
      '按计划支出',
      '接待支出',
      '应急支出',
      '全年累计支出',
      '项目支出决算数为',
      '资金到位',
      '相应支出',
      '招待费支出',
      '按需支出',
      '必需支出',
    ],
  ));

describe('words that make a count none of those helped', () =>
  table(
    nobodyHelped,
    [
      '未受益儿童',
      '计划救助',
      '预计惠及',
      '受益儿童减少',
      '退出保障',
      '潜在受益群众',
      '设计受益人口',
      '可受益人口',
      '规划惠及',
      '可以服务',
      '有望惠及',
      '将惠及',
      '受益儿童不足',
    ],
    ['受益儿童', '共救助', '惠及居民', '今年已救助妇女', '按计划救助', '可持续服务', '经认可受益', '能力服务对象'],
  ));

describe('words that make a mark another’s', () => {
  table(
    otherScore,
    [
      '最高得分',
      '预期得分',
      '产出指标得分',
      '兄弟单位得分',
      '周边县得分',
      '类似项目得分',
      '上年得分',
      '项目预计综合得分',
      '拟评价得分',
      '邻县综合得分',
      '同类项目得分',
      '目标得分',
    ],
    ['综合得分', '自评得分', '项目得分为'],
  );
  table(
    otherGrade,
    [
      '评价等级未达到“优”',
      '由“优”降为“良”',
      '距“优”尚有差距',
      '申报“优”',
      '上年评价等级为优',
      '拟评价等级为优',
      '拟评为优',
      '预计等级为优',
      '邻县评价等级为优',
      '同类项目等级为良',
    ],
    ['评价等级为优', '综合评价为优秀', '评定为良', '自评等级：优', '模拟法庭项目评价等级为优', '虚拟养老院评价等级为优'],
  );
});
