import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './score-has-grade.words.ts';

/** The other side of a grade without a score. */
export const scoreHasGrade: Rule = {
  id: 'score-has-grade',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ report: { rating } }) => {
    const [statement] = rating?.score.statements ?? [];
    return rating && rating.grade === null && statement ? [noteAt(statement, messages.noGrade(shown(rating.score)))] : [];
  },
};
