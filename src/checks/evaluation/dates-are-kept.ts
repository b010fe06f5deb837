import { lastSaidAt } from '../../domain/indicator-sides.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import { dayDone, daysLate, deadlineOf } from '../../language/deadline-words.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './dates-are-kept.words.ts';

/** A target and a result that are days in words get no verdict; a result after the day is told. */
export const datesAreKept: Rule = {
  id: 'dates-are-kept',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) =>
    report.indicators.flatMap((indicator): Finding[] => {
      const statement = lastSaidAt(indicator);
      const days = lateBy(indicator, report.year);
      return statement && days > 0 ? [noteAt(statement, messages.late(indicatorName(indicator), days))] : [];
    }),
};

function lateBy({ target, actual }: Indicator, year: number): number {
  const kept = deadlineOf(target?.words ?? '');
  const on = dayDone(actual?.words ?? '');
  return kept && on ? daysLate(kept, on, year) : 0;
}
