import type { Statement } from '../../domain/figure.ts';
import { partsOf, type Rating } from '../../domain/report.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './grade-has-score.words.ts';

/** A grade stands on a score; where only grades are published, the reader is told: once, of all of them. */
export const gradeHasScore: Rule = {
  id: 'grade-has-score',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report }) => {
    const ratings = [report, ...partsOf(report)].map(({ rating }) => rating);
    const given = ratings.flatMap(gradeAlone);
    const all = ratings.filter((rating) => rating?.grade);
    const [first, ...more] = given.sort((a, b) => a.block - b.block || a.start - b.start);
    if (!first) return [];
    const said = all[0]?.score.note;
    const alone = said ? messages.aloneSaid(first.printed, said) : messages.alone(first.printed);
    const text = all.length === 1 ? alone : messages[more.length + 1 < all.length ? 'some' : 'several'](given.length);
    return [beside(first.block, text)];
  },
};

const gradeAlone = (rating: Rating | null): readonly Statement[] =>
  rating?.grade && rating.statement && rating.score.status === 'undisclosed' ? [rating.statement] : [];
