import type { Rule } from '../rule.ts';
import { matchesIn, note } from './matches.ts';
import { messages, narrow, words } from './punctuation-is-full-width.words.ts';

export const punctuationIsFullWidth: Rule = {
  id: 'punctuation-is-full-width',
  group: 'text',
  level: 'note',
  quiet: true,
  words,
  find: ({ report }) => matchesIn(report.narrative.blocks, narrow).map(({ found, place }) => note(place, messages.narrow(found))),
};
