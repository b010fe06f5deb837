import { isKnown } from '../../domain/figure.ts';
import { statedBefore } from '../../domain/year-before.ts';
import { compare, type Decimal, subtract } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { type CountedCell, sensitiveCells, sensitiveGroups } from './cells.ts';
import { messages, words } from './changes-are-shielded.words.ts';
import { standingOfCount, thresholdsOf } from './thresholds.ts';

/** Whoever knows last year’s persons learns this year’s few from the difference. */
export const changesAreShielded: Rule = {
  id: 'changes-are-shielded',
  group: 'disclosure',
  level: 'warning',
  words,
  find: (subject) =>
    sensitiveCells(subject).flatMap(({ figure, place }): Finding[] => {
      const before = lastYear(subject, figure);
      if (!before) return [];
      const [less, more] = compare(before, figure.value) < 0 ? [before, figure.value] : [figure.value, before];
      const change = subtract(more, less);
      if (standingOfCount({ value: change, unit: figure.unit }, thresholdsOf(subject.site)) !== 'block') return [];
      const printed = (value: Decimal) => shown({ ...figure, value });
      return [{ place, ...messages.close(figure.label, printed(figure.value), printed(before), printed(change)) }];
    }),
};

/** From the report of the year before, else as derived from this one’s growth. */
function lastYear(subject: Subject, figure: CountedCell['figure']): Decimal | undefined {
  const { report, folders } = subject;
  const reported = statedBefore(figure, { report, reports: folders.reports })?.figure;
  const derived = sensitiveGroups(subject).find((each) => each.figure.id === figure.id)?.previous;
  const before = reported ?? derived;
  return before && isKnown(before) ? before.value : undefined;
}
