/** What a number of points in a sentence is, by the words directly before it: what could be had, what was given, what was taken off. */
export type PointsKind = 'weight' | 'score' | 'deducted';

const forms: readonly (readonly [PointsKind, RegExp])[] = [
  ['deducted', /扣(?:减|除|掉|了)?(?:分)?[^，,。；;、]{0,4}$/u],
  ['score', /(?:实?得|得分|评分|计|打)(?:分|到)?(?:值)?[为是：:\s]*$/u],
  ['weight', /(?:分值|满分|权重|标准分|应得|总分|共)(?:分)?[为是：:\s]*$|[（(]\s*$/u],
];

/** Undefined where the words do not tell. */
export const pointsKind = (before: string): PointsKind | undefined => forms.find(([, words]) => words.test(before))?.[0];

/** At the end of the words before a number of points: it is the score of the whole, not of a part of it (指标得分, 产出得分). */
export const scoreAhead =
  /(?:^|\s|自评|评价|综合|考核|最终|项目|总体)(?:(?:自评|评价|综合|考核|总体?|最终)*(?:得分|评分|分数)|总分)(?:值|合计)?[为是：:\s]*$/u;
