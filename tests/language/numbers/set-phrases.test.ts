import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wantsFigure } from '../../../src/language/numbers/narrative-number.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';

const quantities = (text: string): string[] =>
  readNumbers(text)
    .filter(wantsFigure)
    .map(({ text: printed }) => printed);

/** Where a phrase can stand. */
const settings = [(phrase: string) => `${phrase}。`, (phrase: string) => `落实${phrase}，效果明显。`, (phrase: string) => `（${phrase}）`];

const sound: Readonly<Record<string, readonly string[]>> = {
  slogans: [
    ...['“两节”期间', '元旦、春节“两节”', '十有八九的居民', '“三个必须”', '“四个到位”要求', '“六个严禁”', '“四议两公开”', '“三张清单”'],
    ...['“五心”服务', '“一枢纽、两平台”', '“八个一”行动', '四个一批', '“五个一批”', '六个一工程', '“两个一”行动', '“3个一”机制'],
    ...['“双11”期间', '世界500强企业', '“985”“211”高校', '90后干部', '“四下基层”制度', '“两不愁三保障”'],
  ],
  'ways of working': [
    '1+3+N',
    '“1+3+N”工作体系',
    '“3+X”模式',
    '“1＋N”制度',
    '“1+2+N”网格',
    '1+X证书',
    'N+1模式',
    '“5+2”',
    '2+1培训模式',
    '“1+驿站”',
  ],
  plans: [
    ...['三年行动方案', '三年行动计划', '“三年行动计划”', '五年规划', '十年禁渔', '15分钟生活圈', '“15分钟”便民生活圈', '15分钟便民服务圈'],
    ...['“10分钟”阅读圈', '七天无理由退货', '24小时不打烊', '示例医院二期', '园区一期工程'],
  ],
  services: [
    ...['12345热线', '12345政务服务便民热线', '“12309”检察服务中心', '12315投诉举报平台', '110报警', '拨打110', '120急救', '119消防'],
    ...['拨打119、120', '122报警台', '105国道', '12路公交', '8890热线', '12333咨询服务电话'],
  ],
  standards: [
    ...[
      'GB/T 5750—2022',
      'GB 5749-2022《生活饮用水卫生标准》',
      'DB44/T 2345—2021',
      'HJ 91.1—2019',
      'GB/T 5750.1～13—2023',
      'ISO 9001:2015',
    ],
    ...['GB 50016-2014', 'JGJ/T 16-2008', 'DB4401/T 43—2020', 'GBZ 188—2014', 'T/CECS 500-2018'],
  ],
  places: [
    '18号3楼',
    '示例路18号3楼301室',
    '3号楼2单元501室',
    '12号楼2层',
    '3栋502室',
    '附楼3楼',
    '政务中心3楼大厅',
    '负二层停车场',
    '2号楼301',
  ],
  'imprints, pages, versions': ['共印5份', '共印15份', '印数：50份', '见第3页', '详见12—15页', '载于第4版', '智慧平台3.0版', 'A4纸', '5G'],
  'words that hold numerals': ['第二课堂', '一站式', '三重一大', '五社联动', '一老一小', '三支一扶', '八五普法', '一村一策', '9时至17时'],
};

const bound: readonly (readonly [text: string, ...quantities: readonly string[]])[] = [
  ['“3人”小组', '3人'],
  ['“三人”小组', '三人'],
  ['“100万元”奖励', '100万元'],
  ['“五年”期限', '五年'],
  ['“两次”警告', '两次'],
  ['投入1+2万元', '1', '2万元'],
  ['派出1+3人', '1', '3人'],
  ['12+3人', '12', '3人'],
  ['四个一级指标', '四个'],
  ['三个一类项目', '三个'],
  ['三个一般问题', '三个'],
  ['六个一等奖', '六个'],
  ['四个必须整改的问题', '四个'],
  ['十有八个达标', '八个'],
  ['新建3栋2层楼房', '3栋', '2层'],
  ['办公楼3层共1200平方米', '3层', '1200平方米'],
  ['地上6层，地下2层', '6层', '2层'],
  ['共印宣传册5份', '5份'],
  ['印发宣传册30份', '30份'],
  ['收到12345件热线诉求', '12345件'],
  ['12345人拨打热线', '12345人'],
  ['接听来电12345次', '12345次'],
  ['110人报警', '110人'],
  ['120人次急救', '120人次'],
  ['接警110起', '110起'],
  ['收到8890件热线诉求', '8890件'],
  ['2号楼301户', '301户'],
  ['119户有消防隐患', '119户'],
  ['建设120个急救点', '120个'],
  ['15分钟内到达', '15分钟'],
  ['1小时办结', '1小时'],
  ['三年投入300万元', '三年', '300万元'],
  ['三年行动投入200万元', '三年', '200万元'],
  ['五年累计3亿元', '五年', '3亿元'],
  ['七天内办结', '七天'],
  ['24小时内处置', '24小时'],
  ['（一）1.5万元', '1.5万元'],
  ['分三期实施', '三期'],
  ['两节培训课', '两节'],
  ['世界500强企业3家', '3家'],
  ['发放985元', '985元'],
  ['奖励211人', '211人'],
  ['GB 12万元', '12万元'],
  ['升级2.0万元', '2.0万元'],
  ['在5公里范围内', '5公里'],
];

describe('phrases of official papers that state nothing', () => {
  for (const [theme, phrases] of Object.entries(sound))
    it(`want no figure: ${theme}`, () => {
      for (const phrase of phrases) for (const set of settings) assert.deepEqual(quantities(set(phrase)), [], set(phrase));
    });

  it('leave the quantities beside them', () => {
    for (const phrase of Object.values(sound).flat()) assert.deepEqual(quantities(`落实${phrase}，受益居民31户。`), ['31户'], phrase);
  });

  it('do not hide the marks of a list behind another mark', () => assert.deepEqual(quantities('（一）1.项目概况\n二、2.资金情况'), []));
});

describe('quantities that look like such phrases', () => {
  for (const [text, ...wanted] of bound) it(`stay: ${text}`, () => assert.deepEqual(quantities(text), wanted));
});
