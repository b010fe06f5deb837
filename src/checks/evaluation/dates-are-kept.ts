import { type Indicator, indicatorName } from '../../domain/report.ts';
import { dayDone, daysLate, deadlineOf } from '../../language/deadline-words.ts';
import type { Rule } from '../rule.ts';
import { besideIndicators } from './beside-indicators.ts';
import { messages, words } from './dates-are-kept.words.ts';

/** A target and a result that are days in words get no verdict; a result after the day is told. */
export const datesAreKept: Rule = {
  id: 'dates-are-kept',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) =>
    besideIndicators(report, (indicator) => {
      const days = lateBy(indicator, report.year);
      return days > 0 ? messages.late(indicatorName(indicator), days) : undefined;
    }),
};

function lateBy({ target, actual }: Indicator, year: number): number {
  const kept = deadlineOf(target?.words ?? '');
  const on = dayDone(actual?.words ?? '');
  return kept && on ? daysLate(kept, on, year) : 0;
}
