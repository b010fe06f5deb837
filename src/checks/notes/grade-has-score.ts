import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './grade-has-score.words.ts';

/** A grade stands on a score; where only the grade is published, the reader is told. */
export const gradeHasScore: Rule = {
  id: 'grade-has-score',
  group: 'notes',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { rating } }) =>
    rating?.grade && rating.statement && rating.score.status === 'undisclosed'
      ? [beside(rating.statement.block, messages.alone(rating.statement.printed))]
      : [],
};
