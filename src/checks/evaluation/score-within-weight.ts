import { indicatorName } from '../../domain/report.ts';
import { compare, decimalToText } from '../../language/decimal.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './score-within-weight.words.ts';

/** No indicator earns more than it weighs. */
export const scoreWithinWeight: Rule = {
  id: 'score-within-weight',
  group: 'evaluation',
  level: 'warning',
  byAccount: true,
  words,
  find: ({ report }) =>
    report.indicators.flatMap(({ weight, score, path }, index): Finding[] => {
      if (!weight || !score || compare(score, weight) <= 0) return [];
      const what = messages.exceeds(indicatorName({ path }), decimalToText(score), decimalToText(weight));
      return [{ place: { in: 'project', path: ['indicators', index, 'score'] }, ...what }];
    }),
};
