import type { Cases } from './saying.ts';

/** The notes on what the text claims of targets and its numbers deny. */
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
};
