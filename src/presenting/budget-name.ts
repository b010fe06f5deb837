import type { Figure } from '../domain/figure.ts';
import { zh } from '../text/readers/zh.ts';
import { phaseWords, wholeYearBudget } from '../text/vocabulary.ts';

/** The report states an amount of its own for the budget as it was changed: 安排 is its word for another one. */
export const isAdjusted = ({ phase, status }: Figure): boolean => phase === 'adjustedBudget' && status === 'reported';

/** What the report calls it: 全年预算 says nothing of a change. */
export const adjustedName = (figures: readonly Figure[]): string =>
  figures.length > 0 &&
  figures.every(({ label, statements }) => [label, ...statements.map(({ quotation }) => quotation)].some(saysWholeYear))
    ? wholeYearBudget
    : phaseWords.adjustedBudget;

/** The name of a budget beside its number: 全年预算数, 预算数. */
export const budgetName = (budget: Figure | null): string =>
  budget && isAdjusted(budget) ? zh.report.facts.adjustedBudget(adjustedName([budget])) : zh.report.facts.budget;

const saysWholeYear = (said: string): boolean => said.includes(wholeYearBudget);
