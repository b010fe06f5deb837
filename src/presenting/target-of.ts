import type { Figure } from '../domain/figure.ts';
import type { Account } from '../domain/report.ts';
import { zh } from '../text/readers/zh.ts';
import { shown } from './shown.ts';

/** What was aimed at with a number that is the result of an indicator; a part of that result was aimed at by nobody. */
export const targetOf = (actual: Figure, indicators: Account['indicators']): Figure | null =>
  indicators.find((each) => each.actual?.id === actual.id && each.basis !== 'lowerBound')?.target ?? null;

/** The same, for beside it. */
export function targetSaid(actual: Figure, indicators: Account['indicators']): string | null {
  const target = targetOf(actual, indicators);
  return target && zh.report.facts.target(shown(target));
}
