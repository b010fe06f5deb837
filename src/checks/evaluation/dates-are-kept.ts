import { type Indicator, indicatorName } from '../../domain/report.ts';
import { daysLateIn } from '../../language/deadline-words.ts';
import type { Rule } from '../rule.ts';
import { besideIndicators } from './beside-indicators.ts';
import { messages, words } from './dates-are-kept.words.ts';

/** A target and a result that are days in words are held against each other; by how much a result came late is told. */
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

/** Nothing where the result is no single day. */
function lateBy({ target, actual }: Indicator, year: number): number {
  const late = daysLateIn(target?.words ?? '', actual?.words ?? '', year);
  return late && late.least === late.most ? late.least : 0;
}
