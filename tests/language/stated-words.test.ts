import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adjustmentSaid, bareStage, goalSaid, overLastYear, policySaid } from '../../src/language/stated-words.ts';

const says = (pattern: RegExp, yes: readonly string[], no: readonly string[]) => {
  for (const text of yes) it(`is found in ${text}`, () => assert.match(text, pattern));
  for (const text of no) it(`is not found in ${text}`, () => assert.doesNotMatch(text, pattern));
};

describe('adjustmentSaid', () =>
  says(
    adjustmentSaid,
    [
      '年中追加预算 50,000 元。',
      '年中核减3.20万元，调整后预算数为43.60万元。',
      '执行中调剂 5 万元。',
      '预算由 80 万元调整为 85 万元。',
      '收到追加资金5万元。',
      '变更后预算 85 万元。',
      '年度中收回 3 万元。',
    ],
    [
      '2023 年预算安排 800,000 元。',
      '建议下一年度追加预算。',
      '建议追加资金 5 万元。',
      '进一步调整支出结构。',
      '比上年减少 4 件。',
      '预算编制科学，执行有力。',
      '全年预算数 85 万元。',
    ],
  ));

describe('goalSaid', () =>
  says(
    goalSaid,
    [
      '年度绩效目标是河面清洁，居民满意。',
      '项目目标为：完善学校门口的护学岗，保障学生安全。',
      '总体目标：让在册困境儿童入冬前都领到冬衣。',
      '绩效目标为消除路面坑洼和积水，方便居民出行。',
      '年度目标：灯亮路明，夜归平安。',
    ],
    [
      '绩效目标完成情况较好。',
      '绩效目标如下：',
      '年度绩效目标是 12 个社区。',
      '绩效目标设置不够合理。',
      '绩效目标为以下几项，分述如后。',
      '对照绩效目标逐项核对。',
    ],
  ));

describe('policySaid', () =>
  says(
    policySaid,
    [
      '根据《示例市护学岗管理办法》（虚示〔2022〕5号）设立。',
      '项目依据《示例市护学岗管理办法》（虚示〔2022〕5 号）设立。',
      '按照区财政局《关于开展绩效评价的通知》(虚财[2023]8号)要求。',
      '依据市政府印发的《示例市护学岗条例》（虚府〔2020〕11号）。',
      '依照《护学岗经费规定》（虚财发〔2019〕101号）',
    ],
    [
      '根据《示例市护学岗管理办法》设立。',
      '依据合同支付。',
      '宣传《未成年人保护法》。',
      '印发《护学岗通知》（虚示〔2022〕5号）。',
      '根据实际情况（〔2022〕）',
    ],
  ));

describe('bareStage.finalAccount', () =>
  says(
    bareStage.finalAccount,
    ['实际支出', '经审计核定实际支出', '全年实际支出为', '2023年度决算数', '项目决算数为', '资金实际支付合计'],
    ['设备费实际支出', '人员经费决算数', '其中实际支出', '船只保养实际支出', '预算数', '实际支出比上年增加'],
  ));

describe('overLastYear, between a count and its change', () =>
  says(
    overLastYear,
    [
      '人，同比增长 ',
      '户，比上年减少',
      '人发放居家养老服务补贴，比上年增长',
      '名学生享受助学金，较上年增长约',
      '户农村家庭完成改厕，同比增长',
      '位老人提供助浴服务，较去年增长',
      '人次提供康复训练，比上年度下降',
    ],
    [
      '人，群众满意度比上年提高',
      '人发放补贴，支出比上年增长',
      '人开展满意度调查，比上年提高',
      '人发放补贴资金，比上年增长',
      '人发放补贴 300 万元，比上年增长',
      '人。比上年增长',
      '人领取补贴，按季度发放，比上年增长',
    ],
  ));
