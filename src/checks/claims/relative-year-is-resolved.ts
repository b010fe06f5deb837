import { statedFigures } from '../../domain/stated-figures.ts';
import { allOf } from '../../language/all-of.ts';
import { relativeYear, yearNumber } from '../../language/claim-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { clauseBefore, mentionsOf } from './mentions.ts';
import { messages, words } from './relative-year-is-resolved.words.ts';

/** A report on one year is written in the next: 今年 may be either. The paragraph or the editor's note names the year. */
export const relativeYearIsResolved: Rule = {
  id: 'relative-year-is-resolved',
  group: 'claims',
  level: 'warning',
  ofYears: true,
  words,
  find: ({ report, file }) =>
    statedFigures(file).flatMap(({ id, at, note }): Finding[] => {
      const year = String(report.year);
      const mention = mentionsOf(report).find((each) => each.figure.id === id && relativeYear.test(clauseBefore(each)));
      if (!mention || note?.includes(year) || allOf(mention.block.text, yearNumber).some(([, named]) => named === year)) return [];
      const [word = ''] = relativeYear.exec(clauseBefore(mention)) ?? [];
      return [{ place: { in: 'project', path: at }, ...messages.unresolved(word, year, mention.statement.quotation) }];
    }),
};
