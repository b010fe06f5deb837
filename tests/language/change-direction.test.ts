import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeNamed, directionBefore, isSigned, speaksOfYearBefore } from '../../src/language/change-direction.ts';

describe('directionBefore(words)', () => {
  for (const words of [
    '支出 2,987.45 万元，比上年多',
    '比上年多支出',
    '较去年增加了',
    '同比增长',
    '较上年同期上升',
    '比 2022 年高',
    '比上年净增约 ',
    '比上年提高',
    '比上年新增',
  ])
    it(`is a rise behind ${words}`, () => assert.equal(directionBefore(words), 'rise'));

  for (const words of [
    '较上年减少',
    '比上年少',
    '比上年下降了',
    '较上年负增长',
    '同比压减',
    '比上年节约',
    '较去年核减约',
    '比上年少支出',
    '较上年同期低',
    '比上年下浮',
  ])
    it(`is a fall behind ${words}`, () => assert.equal(directionBefore(words), 'fall'));

  for (const words of ['与上年相差', '支出', '至多', '上年增减', '全年', '不少于', '与上年持平，均为'])
    it(`is not said behind ${words}`, () => assert.equal(directionBefore(words), undefined));
});

describe('a comparison with the year before', () => {
  it('is said in many words', () => {
    for (const text of ['同比', '比上年', '较去年同期', '比 2022 年', '比前一年', '较上一年'])
      assert.ok(speaksOfYearBefore(text, 2023), text);
    for (const text of ['比计划', '较年初', '比 2020 年', '环比']) assert.ok(!speaksOfYearBefore(text, 2023), text);
  });

  it('has its sign in a column of changes', () => {
    for (const text of ['比上年增减', '增减额', '与上年变动', '差额']) assert.ok(isSigned(text), text);
    assert.ok(!isSigned('比上年增加'));
  });
});

describe('changeNamed(name)', () => {
  for (const [name, way] of [
    ['投诉降低幅度', 'fall'],
    ['能耗下降率', 'fall'],
    ['客流增长率', 'rise'],
    ['规模以上工业增加值', null],
    ['技能提升班次', null],
    ['居民满意度', null],
  ] as const)
    it(`is ${way} of ${name}`, () => assert.equal(changeNamed(name), way));
});
