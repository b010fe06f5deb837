import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { ruleFolder } from './rule-folder.ts';

interface Figure {
  readonly value: string;
  readonly unit: string;
  readonly quote: string;
  readonly label?: string;
}

/** What keeps a sound report from being published once `text` is added to it and `figure` to its others: ids of rules, none where it is taken. */
async function refusals(t: TestContext, text: string, figure?: Figure): Promise<readonly string[]> {
  const content = ruleFolder(t, '_none', '_none');
  const folder = join(content, 'example-bureau/2023/river-cleaning');
  appendFileSync(join(folder, 'report.mdx'), `\n${text}\n`);
  appendFileSync(join(folder, 'source.txt'), `\n${text.replace(/^\|[ :|-]+\|$/gm, '').replace(/\|/g, '\n')}\n`);
  if (figure) {
    const { value, unit, quote, label = '其他事项' } = figure;
    appendFileSync(
      join(folder, 'project.yaml'),
      `  - id: added-figure\n    label: ${label}\n    value: ${value}\n    unit: '${unit}'\n    quotes:\n      - '${quote}'\n`,
    );
  }
  const { problems } = await readArchive(content);
  return [...new Set(problems.filter(({ severity, rule }) => severity === 'error' && ofNumbers.has(rule)).map(({ rule }) => rule))];
}

const ofNumbers = new Set([
  'number-differs',
  'number-ambiguous',
  'number-is-bound',
  'quote-missing',
  'unit-fits-its-table',
  'value-form',
  'bands-are-as-quoted',
]);

type Case = readonly [text: string, quote: string, value: string, unit: string, label?: string];

const check = (theme: string, taken: readonly Case[], refused: readonly Case[]): void => {
  describe(theme, () => {
    for (const [cases, isTaken] of [
      [taken, true],
      [refused, false],
    ] as const)
      for (const [text, quote, value, unit, label] of cases)
        it(`${isTaken ? 'takes' : 'refuses'} ${value} ${unit} of ${text.replaceAll('\n', '⏎')}${label ? ` as ${label}` : ''}`, async (t) => {
          const found = await refusals(t, text, { value, unit, quote, ...(label ? { label } : {}) });
          if (isTaken) assert.deepEqual(found, []);
          else assert.ok(found.includes('number-differs') || found.includes('unit-fits-its-table'), found.join());
        });
  });
};

check(
  'zero',
  [
    ['其他资金 0 万元。', '其他资金 0 万元', '0', '万元'],
    ['其他资金零万元。', '其他资金零万元', '0', '万元'],
    ['其他资金 0.00 亿元。', '其他资金 0.00 亿元', '0', '亿元'],
  ],
  [
    ['其他资金 0 万元。', '其他资金 0 万元', '1', '万元'],
    ['其他资金零万元。', '其他资金零万元', '10000', '元'],
    ['其他资金 0.00 亿元。', '其他资金 0.00 亿元', '1', '亿元'],
  ],
);

check(
  'falls and rises',
  [
    ['接待费同比缩减4.86%。', '接待费同比缩减4.86%', '-4.86', '%'],
    ['接待费下浮31.11%。', '接待费下浮31.11%', '-31.11', '%', '接待费比上年'],
    ['接待费较上年锐减约 5%。', '接待费较上年锐减约 5%', '-5', '%'],
    ['接待费同比下降 5%。', '同比下降 5%', '5', '%', '接待费下降'],
    ['接待费同比增长 5%。', '同比增长 5%', '5', '%'],
    ['接待费变动率（4.86%）。', '变动率（4.86%）', '-4.86', '%'],
    ['满意度下降到 85%。', '下降到 85%', '85', '%'],
    ['比上年减少12人。', '比上年减少12人', '-12', '人'],
    ['核减经费 5 万元。', '核减经费 5 万元', '5', '万元'],
  ],
  [
    ['接待费同比缩减4.86%。', '接待费同比缩减4.86%', '4.86', '%'],
    ['接待费下浮31.11%。', '接待费下浮31.11%', '31.11', '%', '接待费比上年'],
    ['接待费同比增长 5%。', '同比增长 5%', '-5', '%'],
    ['接待费同比增长 5%。', '同比增长 5%', '-5', '%', '接待费下降'],
    ['接待费同比▲5%。', '同比▲5%', '5', '%'],
    ['满意度下降到 85%。', '下降到 85%', '-85', '%'],
  ],
);

const table = (heading: string, cell: string, before = '下表是明细。') =>
  `${before}\n\n| 名称 | ${heading} |\n| --- | --- |\n| 冲销 | ${cell} |`;

check(
  'negative amounts',
  [
    [table('金额（元）', '-50,000.00'), '-50,000.00', '-50000', '元'],
    [table('金额（元）', '（50,000.00）'), '（50,000.00）', '-50000', '元'],
    ['冲销负50,000元。', '冲销负50,000元', '-50000', '元'],
    ['冲销 −50,000 元。', '−50,000 元', '-5', '万元'],
    ['补助（500元）已发放。', '补助（500元）', '500', '元'],
  ],
  [
    [table('金额（元）', '-50,000.00'), '-50,000.00', '50000', '元'],
    [table('金额（元）', '（50,000.00）'), '（50,000.00）', '50000', '元'],
    ['冲销负50,000元。', '冲销负50,000元', '50000', '元'],
    ['补助（500元）已发放。', '补助（500元）', '-500', '元'],
  ],
);

check(
  'units',
  [
    ['惠及1.2万户。', '惠及1.2万户', '1.2', '万户'],
    ['惠及1.2万户。', '惠及1.2万户', '12000', '户'],
    ['体检3.5万人次。', '体检3.5万人次', '3.5', '万人次'],
    ['补助1300元/人/月。', '补助1300元/人/月', '1300', '元/人/月'],
    ['补贴20元/亩。', '补贴20元/亩', '20', '元/亩'],
    ['差错率5‰。', '差错率5‰', '5', '‰'],
    ['惠及31500口人。', '惠及31500口人', '31500', '口人'],
    ['购置3台(套)。', '购置3台(套)', '3', '台(套)'],
    ['购置3件（套）。', '购置3件（套）', '3', '件（套）'],
    ['作业2万亩次。', '作业2万亩次', '2', '万亩次'],
    ['时速60公里/小时。', '时速60公里/小时', '60', '公里/小时'],
    ['折合3万美元。', '折合3万美元', '3', '万美元'],
    ['投入 500 千元。', '投入 500 千元', '500', '千元'],
    ['打印N=1,234份。', 'N=1,234份', '1234', '份'],
    ['投入1.2e6元。', '投入1.2e6元', '1200000', '元'],
    ['投入𝟗𝟎𝟎元。', '投入𝟗𝟎𝟎元', '900', '元'],
    ['数量指标1：30人次。', '指标1：30人次', '30', '人次'],
  ],
  [
    ['惠及1.2万户。', '惠及1.2万户', '12', '户'],
    ['补助1300元/人/月。', '补助1300元/人/月', '1300', '元'],
    ['补贴20元/亩。', '补贴20元/亩', '20', '亩'],
    ['折合3万美元。', '折合3万美元', '3', '万元'],
    ['购置3台(套)。', '购置3台(套)', '3', '艘次'],
    ['打印N=1,234份。', 'N=1,234份', '234', '份'],
    ['接待 25 人次。', '接待 25 人次', '25', '人'],
  ],
);

const captioned = (caption: string) => table('金额', '1,200', caption);
check(
  'units that a table gives',
  [
    [captioned('金额单位：人民币万元'), '冲销 1,200', '1200', '万元'],
    [captioned('金额单位：人民币万元'), '冲销 1,200', '12000000', '元'],
    [captioned('单位：千元'), '冲销 1,200', '1200', '千元'],
    [captioned('（单位：元）'), '冲销 1,200', '1200', '元'],
    [captioned('单位：万美元'), '冲销 1,200', '1200', '万美元'],
    [table('金额（人民币万元）', '1,200'), '冲销 1,200', '1200', '万元'],
    [table('金额', '1,200元', '单位：万元'), '冲销 1,200元', '1200', '元'],
  ],
  [
    [captioned('金额单位：人民币万元'), '冲销 1,200', '1200', '元'],
    [captioned('单位：千元'), '冲销 1,200', '1200', '元'],
    [captioned('单位:元'), '冲销 1,200', '1200', '万元'],
    [captioned('单位：万美元'), '冲销 1,200', '1200', '万元'],
    [captioned('单位：百万卢布'), '冲销 1,200', '1200', '元'],
    [captioned('计量单位（千元）'), '冲销 1,200', '1200', '元'],
    [table('金额（人民币万元）', '1,200'), '冲销 1,200', '1200', '元'],
    [table('金额/万元', '1,200'), '冲销 1,200', '1200', '元'],
    ['| 万元 | 金额 |\n| --- | --- |\n| 冲销 | 1,200 |', '冲销 1,200', '1200', '元'],
  ],
);

describe('the gate', () => {
  for (const text of [
    '0-6岁儿童都有档案。',
    '评价采用百分制，满分100分。',
    '资金由两块组成。',
    '| 序号 | 项目 |\n| --- | --- |\n| 1 | 甲 |\n| 2 | 乙 |',
    '| 级别 | 说明 |\n| --- | --- |\n| 1、本级 □ 2、县级 √ | 有 |',
    '登记时间为 17:16:42。',
    '热线24小时值守。',
    '风险等级为Ⅲ级。',
    '资金按1:1配套。',
    '执行八小时工作制，实行7×24小时服务。',
  ])
    it(`asks nothing of ${text.replaceAll('\n', '⏎')}`, async (t) => assert.deepEqual(await refusals(t, text), []));

  for (const text of [
    '数量指标1：30人次；质量指标1：50%。',
    '总数为1e5。',
    '完成½。',
    '救助 ٣ 人。',
    '救助 ৩ 人。',
    '投入𝟗𝟎𝟎元。',
    '总数为10⁶。',
    '师生比为1:15。',
    '满意度 96 分（满分100分）。',
    '热线24小时内办结。',
    '| 名称 | 数 |\n| --- | --- |\n| 甲 | 1 |\n| 乙 | 2 |',
    '甲村 1、乙村 2、丙村 3 都已完成。',
  ])
    it(`asks about ${text.replaceAll('\n', '⏎')}`, async (t) => assert.deepEqual(await refusals(t, text), ['number-is-bound']));
});
