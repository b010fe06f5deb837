/** What a number of points in a sentence is, by the words directly before it: what could be had, what was given, what was taken off. */
export type PointsKind = 'weight' | 'score' | 'deducted';

const forms: readonly (readonly [PointsKind, RegExp])[] = [
  ['deducted', /扣(?:减|除|掉|了)?(?:分)?[^，,。；;、]{0,4}$/u],
  ['score', /(?:实?得|得分|评分|计|打)(?:分|到)?(?:值)?[为是：:\s]*$/u],
  ['weight', /(?:分值|满分|权重|标准分|应得|总分|共)(?:分)?[为是：:\s]*$|[（(]\s*$/u],
];

/** Undefined where the words do not tell. */
export const pointsKind = (before: string): PointsKind | undefined => forms.find(([, words]) => words.test(before))?.[0];
