import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasMoreIndicators } from '../../src/domain/more-indicators.ts';
import type { Indicator } from '../../src/domain/report.ts';
import { subjectOf } from '../checks/text/said-of.ts';

const declared = [
  ['产出指标', '数量指标', '保洁巡查'],
  ['满意度指标', '居民满意度'],
].map((path) => ({ path })) as unknown as Indicator[];
const more = (text: string, indicators = declared): boolean =>
  hasMoreIndicators({ indicators, narrative: subjectOf([text]).report.narrative });

describe('whether a text has more indicators than those with a number', () => {
  for (const text of [
    '项目共设置 6 项三级指标，其余 5 项均达到。',
    '设定绩效指标如下：效益指标为档案安全情况，按有无事故判断。',
    '效益指标：水质有所改善。',
    '设定三个具体指标，均已完成。',
    '成本指标，控制在合理范围。',
  ])
    it(`it does: ${text}`, () => assert.equal(more(text), true));

  for (const text of [
    '2 项指标全部达到。',
    '产出指标，数量指标-保洁巡查，年度指标值为不少于 1,200 人次。',
    '满意度指标：居民满意度不低于 90%。',
    '建议进一步细化效益指标，使评价更加客观。',
    '全年完成 12 项工程，指标值合理。',
    '没有设置社会效益指标。',
  ])
    it(`it does not: ${text}`, () => assert.equal(more(text), false));

  it('says nothing of kinds where the indicators name none', () =>
    assert.equal(more('效益指标：水质有所改善。', [{ path: ['保洁巡查'] }] as unknown as Indicator[]), false));
});
