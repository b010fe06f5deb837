import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import type { Operator } from '../../../src/language/operator.ts';
import { spelledOut } from '../../../src/loading/short-forms.ts';
import { expandTables } from '../../../src/loading/tables/expand.ts';
import { read } from '../../narrative/blocks.ts';

/** Words and signs before a number, and behind it, that compare. */
const before: Readonly<Record<Operator, readonly string[]>> = {
  '≥': '≥ ≧ >= 不低于 不少于 不小于 不得低于 不应少于 大于等于 大于或等于 至少 最少 应不低于 须≥ 至少达到 达到 达 应达到'.split(' '),
  '≤': '≤ ≦ <= 不高于 不超过 不大于 不得超过 不多于 小于等于 小于或等于 至多 最多 控制在'.split(' '),
  '>': '> ＞ 大于 高于 超过'.split(' '),
  '<': '< ＜ 小于 低于 少于'.split(' '),
  '=': '= 等于'.split(' '),
};
const behind: Readonly<Partial<Record<Operator, readonly string[]>>> = {
  '≥': '以上 及以上 （含）以上'.split(' '),
  '≤': '以内 以下 之内 及以下'.split(' '),
  '>': ['（不含）以上'],
};

type Spelled = readonly [words: string, operator: Operator];
const all = (of: Readonly<Partial<Record<Operator, readonly string[]>>>): readonly Spelled[] =>
  (Object.entries(of) as [Operator, readonly string[]][]).flatMap(([operator, words]) => words.map((each) => [each, operator] as const));

const spellings: readonly (readonly [words: (number: string) => string, operator: Operator])[] = [
  ...all(before).map(([words, operator]) => [(number: string) => `${words}${number}`, operator] as const),
  ...all(behind).map(([words, operator]) => [(number: string) => `${number}${words}`, operator] as const),
];
const noted = all({ '≥': ['≥**次', '不少于**次', '次以上', '≥'], '≤': ['≤**次', '不超过**次', '次以内', '≤'], '<': ['<**次'] });

interface Form {
  readonly name?: string;
  readonly sign?: string;
  readonly unit?: string;
  readonly heading?: string;
  readonly target?: string;
  readonly goal?: string;
  readonly written?: unknown;
}

/** The comparison of the one target of a form, which the given places print. */
function operatorOf({ name = '巡查次数', sign = '', unit = '', heading = '年度指标值', target = '36次', goal = '', written }: Form) {
  const escaped = (text: string) => text.replace(/[*<>]/gu, '\\$&');
  const narrative = read(`# 2023年度示例市虚构区示例局项目支出绩效自评表

| 年度总体目标 | 预期目标 | 实际完成情况 |
| --- | --- | --- |
| | ${escaped(goal)} | 按期完成。 |

| 三级指标 | 指标性质 | ${escaped(heading)} | 度量单位 | 实际完成值 |
| --- | --- | --- | --- | --- |
| ${escaped(name)} | ${escaped(sign)} | ${escaped(target)} | ${escaped(unit)} | 40次 |

全年计划巡查次数不少于36次。
`);
  const tables = [
    { in: '表格 1', rows: '总体目标', columns: { 预期目标: '目标', 实际完成情况: '结果' } },
    {
      in: '表格 2',
      rows: '指标',
      columns: { 三级指标: '名称', 指标性质: '性质', [heading]: '目标', 度量单位: '单位', 实际完成值: '结果' },
    },
  ];
  const indicators = written ? [written] : [];
  const [indicator] = expandTables(projectFile.parse(spelledOut({ name: '示例', indicators, tables })), narrative, 2023).file.indicators;
  const side = indicator?.target;
  assert.ok(typeof side === 'object' && 'value' in side, `${target} ${goal}`);
  return side.operator ?? null;
}

describe('the comparison of a target in a mapped table', () => {
  it('is that of its cell, however it is spelt', () => {
    for (const [words, operator] of spellings) assert.equal(operatorOf({ target: words('36次') }), operator, words('36次'));
  });

  it('is that of its cell behind the words of the name', () => {
    for (const [words, operator] of spellings) assert.equal(operatorOf({ target: `巡查次数${words('36次')}` }), operator, words('36次'));
  });

  it('is that of the column of comparisons, of the name, of the unit or of the heading', () => {
    for (const [words, operator] of all(before).filter(([word]) => !/达|须|应|控制/u.test(word)))
      assert.equal(operatorOf({ sign: words }), operator, words);
    for (const [words, operator] of noted) {
      assert.equal(operatorOf({ name: `巡查(${words})` }), operator, words);
      assert.equal(operatorOf({ unit: words, target: '36' }), operator, words);
      assert.equal(operatorOf({ heading: `年度指标值(${words})` }), operator, words);
    }
  });

  it('is that of the goals where they say the same number of it', () => {
    for (const [words, operator] of spellings)
      assert.equal(operatorOf({ goal: `全年巡查${words('36次')}，群众满意。` }), operator, words('36次'));
  });

  it('is that of the entry in the words of the text', () => {
    const written = { path: ['巡查次数'], target: '巡查次数不少于36次', actual: '未公布' };
    assert.equal(operatorOf({ written }), '≥');
  });

  it('is none where the report prints none', () => {
    for (const goal of ['全年巡查36次。', '全年巡查不少于35次。', '全年培训不少于36人。', '全年巡查次数约36次。', '未达到36次。'])
      assert.equal(operatorOf({ goal }), null, goal);
    assert.equal(operatorOf({ target: '巡查36次' }), null);
    assert.equal(operatorOf({ heading: '年度指标值（次）' }), null);
    assert.equal(operatorOf({ name: '巡查(次)' }), null);
  });

  it('is none where the column says that there is nothing to compare, or the goals say two', () => {
    assert.equal(operatorOf({ sign: '定性', goal: '全年巡查不少于36次。' }), null);
    assert.equal(operatorOf({ goal: '全年巡查不少于36次，巡查最多36次。' }), null);
  });

  it('is its own where the goals print another', () => {
    assert.equal(operatorOf({ target: '≤36次', goal: '全年巡查不少于36次。' }), '≤');
  });
});
