import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidOfTarget, saidReached, saidUnreached } from '../../src/language/said-of-target.ts';

/** A sentence with the number of the target in braces; what follows the bar stands behind the later number. */
function said(sentence: string, name = '居民满意度') {
  const [, before = '', behind = '', after = ''] = /^(.*?)\{[^}]*\}([^|]*)\|?(.*)$/u.exec(sentence) ?? [];
  return saidOfTarget({ name, before, behind, after });
}

describe('what a report says of a target', () => {
  for (const sentence of [
    '未达到{88}%的预期',
    '未能达到{98}%的目标',
    '没有完成{70}户的年度目标',
    '低于目标值{93}%',
    '低于{90}%的目标',
    '但仍略低于{90}%的年度目标值',
    '不足{90}%的计划',
    '尚未实现{40}公里的计划',
    '日处理能力达到{2}万吨的目标尚未实现',
    '建设计划新增{10}个|个，未达预期',
    '目标{95}%|%，未完成年度目标，主要是选址困难',
  ])
    it(`missed: ${sentence}`, () => assert.equal(said(sentence), 'missed'));

  for (const sentence of ['达到{95}%的目标', '已完成{70}户的年度任务', '高于{90}%的目标', '超过{90}%的年度指标值'])
    it(`met: ${sentence}`, () => assert.equal(said(sentence), 'met'));

  for (const sentence of [
    '目标{95}%',
    ...['未能', '没能', '难以', '不会', '不得', '没有一项', '未'].flatMap((not) => [`${not}超过{88}%的目标`, `${not}低于{88}%的目标`]),
    '若未达到{88}%的目标',
    '对未达到{88}%目标的单位',
    '上年未达到{88}%的目标',
    '力争达到{95}%的目标',
    '未发生{3}起',
    '不低于目标值{93}%',
    '未能超过{88}%的目标',
    '没能高于{88}%的年度目标',
    '难以突破{88}%的目标',
    '不会低于{88}%的目标',
    '没有一项低于{88}%的目标',
    '未低于目标值{93}%',
    '达到{95}%的目标值的一半',
    '建设计划新增{10}个|个，其中2个未达预期',
    '建设计划新增{10}个|个，道路养护未达预期',
  ])
    it(`nothing: ${sentence}`, () => assert.equal(said(sentence), undefined));

  for (const sentence of ['低于目标值{3}%', '低于{3}%的目标', '超过{3}%的目标'])
    it(`takes order for success only where more is better: ${sentence}`, () => assert.equal(said(sentence, '投诉率'), undefined));
});

describe('what a report says of a target whose result it does not give', () => {
  /** The number with its unit in braces, as a statement has it. */
  const around = (clause: string): readonly [before: string, behind: string] => {
    const [, before = '', behind = ''] = /^(.*?)\{[^}]*\}(.*)$/u.exec(clause) ?? [];
    return [before, behind];
  };

  for (const [name, clauses] of [
    [
      '取证率',
      ['取证率达到{75}%以上的目标', '学员取证率均达到{75}%的年度目标', '完成了取证率不低于{75}%的目标', '取证率{75}%以上的目标已实现'],
    ],
    ['培训学员', ['完成了培训学员{300}人的任务', '培训学员{300}人的目标已全部完成', '圆满完成培训学员{300}人的年度计划']],
    ['服务对象满意度', ['对象满意度达到{90}%以上的预期', '达到了{90}%的目标', '服务对象满意度不低于{90}%的目标如期实现']],
  ] as const)
    for (const clause of clauses) it(`reached: ${clause}`, () => assert.ok(saidReached(name, ...around(clause)), name));

  for (const clause of [
    '提出取证率达到{75}%以上的目标',
    '为实现取证率达到{75}%以上的目标',
    '力争取证率达到{75}%以上的目标',
    '取证率基本达到{75}%以上的目标',
    '取证率未达到{75}%以上的目标',
    '取证率达到{75}%以上的目标尚未实现',
    '取证率达到{75}%以上',
    '结业率达到{75}%以上的目标',
    '部分班次取证率达到{75}%以上的目标',
    '上年取证率达到{75}%以上的目标',
    '取证率达到{75}%以上的目标值的一半',
  ])
    it(`not reached: ${clause}`, () => assert.ok(!saidReached('取证率', ...around(clause))));

  it('is missed behind a bound as well', () => {
    assert.ok(saidUnreached(...around('取证率达到{75}%以上的目标尚未实现')));
    assert.ok(saidUnreached(...around('对象满意度{90}%以内的目标未能实现')));
  });
});
