import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelsNamed, saysUntargeted, untargetedAt } from '../../src/language/aim-denial.ts';

const at = (sentence: string): number => untargetedAt(sentence.split(/[，；]/u));

describe('a sentence that says that no target was set', () => {
  for (const sentence of [
    '年初没有设定量化的指标值',
    '本年度未设定目标值',
    '项目未设置年度绩效目标',
    '未制定可衡量的目标',
    '没有具体的指标值',
    '项目无量化目标值',
    '各项指标目标值均未设定',
    '年初未下达绩效目标',
    '没有设置量化指标',
    '未设定目标',
    '本年度未设定目标',
    '该项目没有提出目标和指标值',
    '年初未设定明确目标',
  ])
    it(sentence, () => assert.equal(at(sentence), 0));

  it('may be any of its clauses', () => assert.equal(at('本所对项目进行了自评，年初没有设定量化的指标值'), 1));
});

describe('a sentence that says no such thing', () => {
  for (const sentence of [
    '部分指标只有定性表述，未明确年度指标值',
    '个别项目未设定目标值',
    '其中2项指标没有设定目标值',
    '存在未设定目标值的问题',
    '上年没有设定目标值',
    '今后不得未设定目标就申报',
    '居民满意度未达到目标值',
    '没有完成年度目标',
    '没有偏离绩效目标',
    '已设定量化的指标值',
    '绩效目标设置不够细化',
    '社区未确定目标人群',
    '未安排目标群体走访',
    '未下达目标责任书',
    '未提出目标成本控制措施',
    '没有规定目标完成时限',
    '未明确目标任务分工',
    '未制定具体目标客户名单',
    '街道未确定目标',
    '完成了未设定的工作',
  ])
    it(sentence, () => assert.equal(at(sentence), -1));
});

describe('what such a clause speaks of', () => {
  it('is the kind of indicators that it names', () => {
    assert.deepEqual(levelsNamed('满意度指标未设定目标值'), ['满意度']);
    assert.deepEqual(levelsNamed('年初没有设定量化的指标值'), []);
  });

  it('is a cell’s own where it is all that the cell says', () => {
    for (const words of ['未设定', '没有设置', '未设定目标值', '无目标值']) assert.ok(saysUntargeted(words), words);
    for (const words of ['未设', '有效提升', '未设定目标值，按上年执行', '不设上限']) assert.equal(saysUntargeted(words), words === '未设');
  });
});
