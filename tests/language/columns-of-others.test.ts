import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ofTheWhole, partlyAhead, statesAgain } from '../../src/checks/claims/second-values.words.ts';
import { headingKind } from '../../src/language/column-headings.ts';
import { reviewOfHeading } from '../../src/language/review-words.ts';
import { standardAimedAt, standardBefore } from '../../src/language/standard-words.ts';

describe('a heading of what is not the project’s own', () => {
  for (const heading of [
    '扣分',
    '扣分值',
    '减分',
    '应扣分',
    '扣除得分',
    '失分值',
    '行业标准',
    '国家标准值',
    '部颁标准',
    '地方标准',
    '全国平均水平',
    '国标值',
    '规范要求',
    '行标值',
    '地标值',
    '国标、行标值',
    '参照行标值',
    '当地标准值',
    '同行标准',
  ])
    it(`is foreign: ${heading}`, () => assert.equal(headingKind(heading), 'foreign'));
  for (const [heading, kind] of [
    ['标准分', 'weight'],
    ['得分（扣分后）', 'score'],
    ['自评得分', 'score'],
    ['绩效标准', undefined],
    ['评分标准', undefined],
    ['扣分原因', undefined],
    ['目标值', 'target'],
    ['年度指标值', 'target'],
    ['执行标准', undefined],
    ['现行标准', undefined],
    ['项目执行标准值', 'target'],
    ['施行标准', undefined],
    ['通行标准', undefined],
    ['试行标准', undefined],
    ['用地标准', undefined],
    ['运行标准值', 'target'],
    ['落地标准', undefined],
  ] as const)
    it(`is not: ${heading}`, () => assert.notEqual(headingKind(heading), 'foreign', String(kind)));
});

describe('whose marks a column holds', () => {
  for (const [heading, review] of [
    ['复核得分', 'another'],
    ['财政评审得分', 'finance'],
    ['财政复评分', 'finance'],
    ['第三方评分', 'thirdParty'],
    ['主管部门评分', 'superior'],
    ['专家打分', 'another'],
    ['核定得分', 'another'],
    ['自评得分', 'publisher'],
    ['单位自评分', 'publisher'],
    ['得分', undefined],
    ['综合得分', undefined],
    ['评价得分', undefined],
  ] as const)
    it(`is told by its heading: ${heading}`, () => assert.equal(reviewOfHeading(heading), review));
});

describe('a standard of all', () => {
  const isStandard = (words: string): boolean => standardBefore.test(words) && !standardAimedAt.test(words);
  for (const words of [
    '满意度的行业标准为',
    '国家规定的标准不低于',
    '全区平均水平为',
    '检测合格率部颁规范要求≥',
    '垃圾清运率的国家标准是',
    '同类地区平均值为',
  ])
    it(`is told before a number: ${words}`, () => assert.equal(isStandard(words), true));
  for (const words of [
    '按国家标准，目标为不低于',
    '达到行业标准',
    '满意度不低于',
    '按照行业标准执行，为',
    '补助标准为每人',
    '合格率目标值参照国家标准为',
    '收费标准为',
  ])
    it(`is not: ${words}`, () => assert.equal(isStandard(words), false));
});

describe('a second number of a name', () => {
  const isSecond = (before: string, between: string): boolean =>
    ofTheWhole.test(before) && !partlyAhead.test(before) && statesAgain.test(between);
  for (const [before, between] of [
    ['全年', '为'],
    ['经核实，'.replace('，', ''), '共'],
    ['问卷调查显示', '达到'],
    ['全年共收到', ''],
    ['', '合计为'],
    ['项目实际', '有'],
  ] as const)
    it(`is told of the same: ${before}…${between}`, () => assert.equal(isSecond(before, between), true));
  for (const [before, between] of [
    ['已办结', ''],
    ['青石镇的', '有'],
    ['其中', '为'],
    ['上半年', '为'],
    ['沿河商户', '为'],
    ['回访', ''],
    ['', '减少'],
    ['', '的办结率为'],
  ] as const)
    it(`is told of another: ${before}…${between}`, () => assert.equal(isSecond(before, between), false));
});
