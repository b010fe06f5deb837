import type { Rule } from '../rule.ts';
import { damaged, messages, words } from './document-numbers-are-whole.words.ts';
import { matchesIn, note } from './matches.ts';

export const documentNumbersAreWhole: Rule = {
  id: 'document-numbers-are-whole',
  group: 'text',
  level: 'note',
  words,
  find: ({ report }) =>
    damaged
      .flatMap((pattern) => matchesIn(report.narrative.blocks, pattern))
      .map(({ found, place }) => note(place, messages.damaged(found))),
};
