import { indicatorName } from '../../domain/report.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './target-and-result-cover-the-same.words.ts';

/** A target for all is judged by all; a published group is only a lower bound. */
export const targetAndResultCoverTheSame: Rule = {
  id: 'target-and-result-cover-the-same',
  group: 'notes',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { indicators, beneficiaries } }) =>
    indicators.flatMap(({ basis, path, target, actual }) => {
      const block = target?.statements[0]?.block;
      if (basis !== 'lowerBound' || !actual || beneficiaries?.total.status !== 'undisclosed' || block === undefined) return [];
      const [name, part] = [indicatorName({ path }), actual.scope || actual.label];
      // With several groups a target belongs to one of them, and nothing says to all.
      const isOfAll = beneficiaries.groups.length === 1;
      const text = isOfAll ? messages.wider(name, beneficiaries.total.label, part) : messages.unlimited(name, part, actual.label);
      return [beside(block, text)];
    }),
};
