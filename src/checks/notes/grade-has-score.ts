import { partsOf, type Rating } from '../../domain/report.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './grade-has-score.words.ts';

/** A grade stands on a score; where only grades are published, the reader is told: once of all that a table or a paragraph gives. */
export const gradeHasScore: Rule = {
  id: 'grade-has-score',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report }) => {
    const given = [report, ...partsOf(report)].flatMap(({ rating }) => gradeAlone(rating));
    return [...Map.groupBy(given, ({ block }) => block)].map(([block, grades]) => {
      const [only, ...more] = grades;
      return beside(block, only && more.length === 0 ? messages.alone(only.printed) : messages.several(grades.length));
    });
  },
};

function gradeAlone(rating: Rating | null): readonly { readonly block: number; readonly printed: string }[] {
  return rating?.grade && rating.statement && rating.score.status === 'undisclosed' ? [rating.statement] : [];
}
