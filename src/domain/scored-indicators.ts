import type { Indicator } from './report.ts';

/** Whether a row has no target by its nature: the execution rate of a form, a part of the score, which are only given points. */
export const hasOnlyPoints = ({ unjudged }: Pick<Indicator, 'unjudged'>): boolean => unjudged === 'execution' || unjudged === 'onlyPoints';

/** Whether it is one among the indicators, and no row that is only given points. */
export const isAmongIndicators = (indicator: Pick<Indicator, 'unjudged'>): boolean => !hasOnlyPoints(indicator);

/** Those whose points make up the score: the rows of a table, not the parts that another table sums them up in. */
export const scoredIndicators = (indicators: readonly Indicator[]): readonly Indicator[] => {
  const rows = indicators.filter(({ unjudged }) => unjudged !== 'onlyPoints');
  return rows.some(({ score, unjudged }) => score !== null && unjudged !== 'execution') ? rows : indicators;
};
