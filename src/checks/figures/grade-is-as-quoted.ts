import type { Rule } from '../rule.ts';
import { messages, words } from './grade-is-as-quoted.words.ts';

/** The grade is the one that its quotation gives. */
export const gradeIsAsQuoted: Rule = {
  id: 'grade-is-as-quoted',
  group: 'figures',
  level: 'error',
  byAccount: true,
  words,
  find: ({ file, report }) => {
    const grade = file.rating?.grade;
    if (typeof grade !== 'object' || report.rating?.statement) return [];
    const said = grade.name === grade.quote ? messages.bare(grade.name) : messages.differs(grade.name, grade.quote);
    return [{ place: { in: 'project', path: ['rating', 'grade', 'name'] }, ...said }];
  },
};
