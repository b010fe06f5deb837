import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOthers, isOfLaterDay, isOfOtherLevel, otherAmountIn } from '../../src/language/other-amount-words.ts';

/** Of words that an amount stands behind. */
const around = (words: string) => ({ clause: words.split(/[，,。；]/u).at(-1) ?? '', sentence: words.split(/[。；]/u).at(-1) ?? '' });
const kindOf = (words: string) => otherAmountIn(around(words));

const others = {
  wider: [
    '全县支出',
    '全县各级支出',
    '各镇街合计支出',
    '全市各级支出',
    '全区各单位年初预算',
    '中央和地方共投入资金',
    '本系统支出',
    '所属单位共支出',
    '全县2023 年预算安排',
    '全市民政系统支出',
    '全局各类项目支出',
    '全院年初预算安排',
    '部门整体支出',
    '项目实施单位自筹支出',
    '其他项目支出',
    '市县两级共支出',
    '省、市、县三级安排',
    '同类项目支出',
    '邻县同类工程支出',
    '周边县支出',
  ],
  years: [
    '2022—2024年累计支出',
    '累计（2022—2024年）支出',
    '自2019年以来，累计支出',
    '三年累计支出',
    '截至目前，累计支出',
    '近三年安排预算',
    '“十四五”期间共安排',
    '项目实施以来支出',
  ],
  each: ['人均支出', '每所学校安排预算', '户均支出', '每亩补助', '平均支出'],
  asked: [
    '申请年初预算',
    '未批准的年初预算',
    '申报预算数为',
    '拟安排',
    '预计安排预算',
    '送审预算',
    '贷款授信安排',
    '建议安排预算',
    '所需资金预算',
  ],
  price: ['合同价', '合同金额为', '中标价', '批复概算', '审定金额为', '工程结算价为', '经审计核定', '招标控制价', '可行性研究估算投资'],
  change: [
    '年初预算较上年增加',
    '追加预算',
    '年中核减',
    '压减预算资金',
    '预算调整数为',
    '预算调整',
    '支出比上年减少',
    '超支支出',
    '上年结转资金',
    '实际支出冲回',
    '退回财政资金',
  ],
  part: [
    '本项目一标段支出',
    '除管护劳务外支出',
    '除设备购置之外，支出',
    '向乡镇转拨支出',
    '第二包件支出',
    '其中人员经费预算',
    '另有区级预算安排',
    '此外，安排预算',
  ],
} as const;

const own = [
  '各标段合计支出',
  '近邻里中心项目支出',
  '除尘设备项目支出',
  '按需安排预算',
  '2023年年初预算安排',
  '全年支出决算数为',
  '截至2024年12月31日，累计支出',
  '全年累计支出',
  '用于全县护学岗值守，全年支出',
  '全县护学岗值守项目支出',
  '全县中小学护学岗建设项目年初预算安排',
  '调整后预算数为',
  '追加后预算数为',
  '年中追加后，调整后预算为',
  '预算由80万元增加到',
  '增加至',
  '根据申报情况安排预算',
  '经申请，批复预算',
  '申请后批复年初预算',
  '资金到位',
  '区级财政资金到位',
  '按标准测算，安排预算',
  '项目批复预算',
  '2023年度预算数',
  '三年行动计划，2023年安排',
  '按照三年行动方案安排预算',
  '2024年预算安排',
  '2022-2023学年，支出',
  '部门预算安排',
  '年初部门预算批复',
  '拟定方案后，支出',
  '每年安排预算',
  '核定预算为',
  '财政审定预算',
  '本项目全年预算',
  '实际支出',
  '上级下达资金',
  '合同约定，支付',
  '根据采购合同支付',
  '按合同进度支付资金',
  '其他资金年初预算安排',
  '一般公共预算资金安排',
  '全年预算数',
  '全年执行数',
  '省级财政下达资金',
  '各项目标顺利完成，支出',
  '资金需求合理，安排预算',
  '预算调整为',
  '调整预算数为',
  '由区财政局统一安排预算',
  '各科室协同配合，支出',
  '截至年末，资金已全部支付，支出',
];

describe('otherAmountIn(words before an amount)', () => {
  for (const [kind, all] of Object.entries(others))
    for (const words of all) it(`finds in ${words}: ${kind}`, () => assert.equal(kindOf(words), kind));

  for (const words of own) it(`leaves to the project: ${words}`, () => assert.equal(kindOf(words), undefined));
});

describe('isOfLaterDay(words before an amount of 2024)', () => {
  for (const words of [
    '2025年1月底前支出',
    '截至2025年3月底，支出',
    '截止2025年2月，累计支出',
    '到2025年1月15日，已支付',
    '2025年1月至3月支付',
  ])
    it(`finds ${words}`, () => assert.equal(isOfLaterDay(around(words), 2024), true));

  for (const words of [
    '截至2024年12月31日，实际支出',
    '截至2025年1月，2024年度支出',
    '截至2025年3月底，全年支出',
    '项目于2025年1月验收，质量合格，支出',
    '2025年3月组织自评。全年支出',
    '2024年1月至12月支出',
    '支出',
  ])
    it(`leaves ${words}`, () => assert.equal(isOfLaterDay(around(words), 2024), false));
});

describe('a level that is not the body’s', () => {
  const body = '示例市虚构区民政局';
  for (const words of ['街道本级支出', '市本级支出', '镇本级实际支出'])
    it(`is found in ${words}`, () => assert.equal(isOfOtherLevel(around(words), body), true));
  for (const words of ['区本级支出', '本级支出', '支出', '社区支出'])
    it(`is not found in ${words}`, () => assert.equal(isOfOtherLevel(around(words), body), false));
});

describe('countsOthers(words before persons helped, body)', () => {
  const body = '示例市虚构区民政局';
  for (const [words, kind] of [
    ['全市受益儿童', 'wider'],
    ['全省共救助', 'wider'],
    ['2022—2024年累计惠及', 'years'],
    ['项目实施以来，累计服务', 'years'],
    ['三年累计救助', 'years'],
    ['全区受益儿童', undefined],
    ['全年累计救助', undefined],
    ['截至2024年12月31日，累计惠及', undefined],
    ['受益家庭', undefined],
    ['累计服务', undefined],
  ] as const)
    it(`tells ${words}: ${kind ?? 'its own'}`, () => assert.equal(countsOthers(around(words), body), kind));

  it('takes a whole city for the city’s own', () => assert.equal(countsOthers(around('全市受益儿童'), '示例市民政局'), undefined));
});
