import { isKnown } from '../../domain/figure.ts';
import { equals } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { printedLastYear, publishedLastYear } from './last-year.ts';
import { messages, words } from './last-year-as-published.words.ts';
import { noteAt } from './mentions.ts';

/** Last year's number is the one that last year's report published; where it was restated, the reader sees both. */
export const lastYearAsPublished: Rule = {
  id: 'last-year-as-published',
  group: 'claims',
  level: 'note',
  words,
  find: (subject) =>
    subject.report.figures.filter(isKnown).flatMap((figure): Finding[] => {
      if (figure.status !== 'reported' || figure.period !== subject.report.year) return [];
      const [printed, published] = [printedLastYear(figure, subject), publishedLastYear(figure, subject)];
      const statement = printed?.figure.statements[0];
      if (!printed || !published || !statement || equals(printed.value, published.value)) return [];
      return [noteAt(statement, messages.differs(figure.label, shown(published.figure), shown(printed.figure)))];
    }),
};
