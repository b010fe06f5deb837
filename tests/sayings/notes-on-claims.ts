import type { Cases } from './saying.ts';

/** The notes on what the text claims of targets, points and rates, and its numbers deny. */
export const notesOnClaims: Cases = {
  'attainment-words-agree.claimed.notReached': [
    'attainment-words-agree/plan-not-reached',
    '报告写“超额完成”；结果 7 场，目标 8 场，没有达到。',
    'attainment-words-agree/plan-surpassed',
  ],
  'attainment-words-agree.claimed.met': [
    'attainment-words-agree/said-missed-but-reached',
    '报告写“没有完成年度目标”；结果 1,260 人次，目标 ≥1,200 人次，已经达到。',
    'attainment-words-agree/missed-in-other-words',
  ],
  'attainment-words-agree.claimed.justEqual': [
    'attainment-words-agree/just-the-plan',
    '报告写“超额完成”；结果 8 场，目标 8 场，恰好相等。',
    'attainment-words-agree/plan-surpassed',
  ],
  'attainment-words-agree.claimed.notAbove': [
    'attainment-words-agree/above-and-not-above',
    '报告写“超过目标值”；结果 85.5%，目标 ≥90%，没有超过。',
    'attainment-words-agree/as-it-should-be',
  ],
  'attainment-words-agree.claimed.notBelow': [
    'attainment-words-agree/below-and-not-below',
    '报告写“低于年度指标值”；结果 1,260 人次，目标 ≥1,200 人次，并不低于。',
    'attainment-words-agree/as-it-should-be',
  ],
  'attainment-words-agree.claimed.isBelow': [
    'attainment-words-agree/below-what-is-said',
    '报告写“不低于年度指标值”；结果 85.5%，目标 ≥90%，低于目标。',
    'attainment-words-agree/no-lower-than-the-target',
  ],
  'attainment-words-agree.claimed.isAbove': [
    'attainment-words-agree/beyond-what-is-said',
    '报告写“未超过年度指标值”；结果 1,260 人次，目标 ≥1,200 人次，超过目标。',
    'attainment-words-agree/as-it-should-be',
  ],
  'attainment-words-agree.notAll': [
    'attainment-words-agree/all-said-to-be-reached',
    '报告写“各项绩效目标均已顺利完成绩效目标”；按数字，居民满意度没有达到目标。',
    'attainment-words-agree/as-it-should-be',
  ],
  'parts-make-the-score.differs': [
    'parts-make-the-score/other-sum',
    '报告列出的各部分得分相加为 97.8 分；总分写的是 98.8 分。',
    'parts-make-the-score/as-it-should-be',
  ],
  'score-rate-recomputes.differs': [
    'score-rate-recomputes/other-rate',
    '14.88 分÷16 分为 93%；报告写的得分率是 92.99%。',
    'score-rate-recomputes/as-it-should-be',
  ],
  'score-rate-recomputes.cut': [
    'score-rate-recomputes/cut',
    '13.35 分÷16 分为 83.4375%；报告写的得分率 83.43% 是截去尾数，不是四舍五入。',
    'score-rate-recomputes/as-it-should-be',
  ],
  'score-rate-recomputes.several': [
    'score-rate-recomputes/two-in-a-table',
    '2 处得分率不是得分除以分值、四舍五入所得：92.99%、66.66%。',
    'score-rate-recomputes/as-it-should-be',
  ],
  'completion-recomputes.inText.differs': [
    'completion-recomputes/other-rate-in-a-sentence',
    '“培训”的完成率：实际完成值÷年度指标值为 77.7777%；报告写 87.5%。',
    'completion-recomputes/rate-in-a-sentence',
  ],
  'completion-recomputes.inText.cut': [
    'completion-recomputes/cut-in-a-sentence',
    '“培训”的完成率：实际÷目标为 77.7777%；报告写的 77.77% 是截去尾数，不是四舍五入。',
    'completion-recomputes/rate-in-a-sentence',
  ],
  'execution-score.ofPart': [
    'execution-score/rate-of-one-part',
    '分值 10 分×执行率 98% 为 9.8 分；报告给 9.5 分，与“区级专项”的执行率 95% 相合。',
    'execution-score/rate-of-no-part',
  ],
};
