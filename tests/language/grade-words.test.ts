import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bareGrade, gradesGiven, gradeTicked, otherGradeSaid } from '../../src/language/grade-words.ts';

const names = (text: string, given?: RegExp): string[] => gradesGiven(text, given).map(({ name }) => name);

describe('the grades that a text gives', () => {
  for (const [text, ...given] of [
    ['项目评价等级为“优”。', '优'],
    ['综合得分 91.8 分，评定为良好。', '良好'],
    ['综合得分 91.8 分（评价等级为优）。', '优'],
    ['得分 91.8 分、等级为良。', '良'],
    ['自评等级为良，经复评，评价等级为中。', '良', '中'],
  ] as const)
    it(`are heard in ${text}`, () => assert.deepEqual(names(text), given));
  for (const text of [
    '得分 90—100 分（评价等级为优）。',
    '90 分以上的评定为优。',
    '得分≥90、等级为优。',
    '达到 90 分评定为优。',
    '满分 100 分的项目评价等级为优。',
    '服务优良。',
  ])
    it(`are none where the scores of a grade are told: ${text}`, () => assert.deepEqual(names(text), []));

  for (const text of [
    '对评价等级为“中”及以下的项目压减预算。',
    '评价等级为“良”以上的单位不再抽查。',
    '等级为良和以下的，限期整改。',
    '评价等级为“优”的1个，占16.7%。',
    '评价结论为“良”的有 4 个项目。',
    '等级为“中”的单位 1 家。',
    '评价结果为“优”的共 3 项。',
    '等级为“良”的占 66.7%。',
  ])
    it(`are none where it is told how many got them: ${text}`, () => assert.deepEqual(names(text, otherGradeSaid), []));
  for (const text of ['自评结论为“达标”，3 项指标未完成。', '评价等级为“优”。6 个项目均已完成。'])
    it(`are heard where a count follows: ${text}`, () => assert.equal(names(text, otherGradeSaid).length, 1));

  it('may be called otherwise', () => assert.deepEqual(names('自评结论为“达标”，评价等级为 A。', otherGradeSaid), ['达标', 'A']));
  it('keep their words and clause', () =>
    assert.deepEqual(gradesGiven('今年，项目总体评价等级为优。'), [
      { name: '优', said: '总体评价等级为优', clause: '项目', start: 5, end: 13 },
    ]));
});

describe('bareGrade(name)', () => {
  for (const [name, bare] of Object.entries({
    优秀: '优',
    优等: '优',
    良好: '良',
    优: '优',
    优良: '优良',
    合格: '合格',
    基本合格: '基本合格',
  }))
    it(`of ${name} is ${bare}`, () => assert.equal(bareGrade(name), bare));
});

describe('gradeTicked(text)', () => {
  for (const [text, grade] of [
    ['自评等级：优（√） 良（ ） 中（ ） 差（ ）', '优'],
    ['自评等级：优（  ）良（√）中（  ）差（  ）', '良'],
    ['□优 ☑良 □中 □差', '良'],
    ['评价等级：优□ 良☑ 中□', '良'],
    ['评价结果：☑优秀 □良好 □一般', '优秀'],
    ['优√ 良 中 差', '优'],
    ['（√）优 （ ）良', '优'],
  ] as const)
    it(`is ${grade} in ${text}`, () => assert.equal(gradeTicked(text), grade));

  for (const text of ['等级：优（）良（）中（）差（）', '优 良 中 差', '优√ 良√', '评为优', '☑是 □否', '全年工作 √'])
    it(`is none in ${text}`, () => assert.equal(gradeTicked(text), undefined));
});
