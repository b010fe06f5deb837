import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attainedByAll } from '../../../src/checks/claims/attained-by-all.ts';
import { type Indicator, indicatorName } from '../../../src/domain/report.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { subjectOf } from '../text/said-of.ts';

const indicator = (path: readonly string[], verdict: Verdict): Indicator =>
  ({ path, verdict, target: { label: '' } }) as unknown as Indicator;

const six = [
  indicator(['产出指标', '数量指标', '改造户数'], 'missed'),
  indicator(['产出指标', '质量指标', '改造验收合格率'], 'met'),
  indicator(['产出指标', '时效指标', '按期完工率'], 'met'),
  indicator(['产出指标', '成本指标', '户均改造成本'], 'met'),
  indicator(['效益指标', '社会效益指标', '居家跌倒事故下降率'], 'met'),
  indicator(['满意度指标', '服务对象满意度指标', '改造家庭满意度'], 'met'),
];
const alsoLate = six.map((each) => (indicatorName(each) === '按期完工率' ? { ...each, verdict: 'missed' as const } : each));

/** Which indicators the words of these paragraphs wrongly call reached. */
function wronglyIn(indicators: readonly Indicator[], ...paragraphs: readonly string[]): string[] {
  const { report } = subjectOf(paragraphs);
  return attainedByAll({ ...report, indicators }).flatMap(({ missed }) => missed.map(indicatorName));
}

describe('words that say of all targets that they were reached, where one was missed', () => {
  for (const text of [
    '除改造户数外，其余5项均达到年度指标值。',
    '除改造户数以外，各项指标均达到年度指标值。',
    '除了改造户数指标之外，其他指标均已达到年度目标。',
    '除“改造户数”未完成外，其余指标全部达到年度目标。',
    '除改造户数（完成率96.0%）外，所有指标均达到年度目标。',
    '其余5项均达到年度指标值，改造户数未达到。',
    '改造户数完成率为96%，其余五项均达到年度指标值。',
    '各项指标均已完成年度目标，仅改造户数未达到年度指标值。',
    '各项指标均达到年度目标（改造户数除外）。',
    '改造户数未达到年度指标值；其余指标均达到年度指标值。',
    '改造户数没有达到年度指标值。其余5项均达到年度指标值。',
    '6项指标中5项均达到年度指标值。',
    '除1项指标未达标外，其余均达到年度指标值。',
    '除个别指标外，均达到年度目标。',
    '质量指标、时效指标、成本指标均达到年度指标值。',
    '改造验收合格率、按期完工率均达到年度指标值。',
    '改造验收合格率为100%，按期完工率为96.5%，均达到年度指标值。',
    '效益指标方面，各项指标均达到年度指标值。',
    '为确保全面完成年度绩效目标，成立了工作专班。',
    '确保各项指标全部完成。',
    '各项指标应全部达标。',
    '未能使各项指标全部达标。',
    '各项指标基本完成年度目标。',
    '部分年度目标均达标。',
    '各项指标均完成后组织验收。',
    '除改造户数外，各项指标均达标。',
    '确保各项指标均达到年度目标。除改造户数外，各项指标均达到年度目标。',
    '年度绩效目标的设置均达到要求。',
  ])
    it(`is silent: ${text}`, () => assert.deepEqual(wronglyIn(six, text), []));

  for (const text of [
    '6项指标均达到年度指标值。',
    '年初要求确保各项指标均达到年度目标。年末，各项指标均达到年度目标。',
    '顺利完成年度绩效目标。',
    '项目共设置6项三级指标，均达到年度指标值。',
    '除改造验收合格率外，其余5项均达到年度指标值。',
    '除户均改造成本以外，各项指标均达到年度目标。',
    '改造验收合格率未达到年度指标值，其余指标均达到年度指标值。',
    '改造户数、按期完工率均达到年度指标值。',
    '产出指标均达到年度目标。',
    '除完成改造外，还开展了走访，各项指标均达到年度目标。',
    '各项指标均达到年度目标，仅户均改造成本未达到年度指标值。',
    '受雨季影响未能按期开工，但各项指标均达到年度目标。',
    '各项指标均达标。',
    '年度目标任务全面完成，成效明显。',
    '各项绩效目标已全部完成。',
    '保证了各项目标如期实现。',
    '全年目标任务均已圆满完成。',
    '既定目标已全部实现。',
  ])
    it(`is named: ${text}`, () => assert.deepEqual(wronglyIn(six, text), ['改造户数']));

  it('names the ones alone that an exception leaves out', () => {
    assert.deepEqual(wronglyIn(alsoLate, '除改造户数外，其余指标均达到年度指标值。'), ['按期完工率']);
    assert.deepEqual(wronglyIn(alsoLate, '除改造户数、按期完工率外，其余4项均达到年度指标值。'), []);
    assert.deepEqual(wronglyIn(alsoLate, '除2项指标外，其余均达到年度指标值。'), []);
    assert.deepEqual(wronglyIn(alsoLate, '5项均达到年度指标值。'), ['改造户数', '按期完工率']);
  });
});
