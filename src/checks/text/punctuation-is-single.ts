import type { Rule } from '../rule.ts';
import { matchesIn, note } from './matches.ts';
import { doubled, messages, words } from './punctuation-is-single.words.ts';

export const punctuationIsSingle: Rule = {
  id: 'punctuation-is-single',
  group: 'text',
  level: 'note',
  quiet: true,
  words,
  find: ({ report }) => matchesIn(report.narrative.blocks, doubled).map(({ found, place }) => note(place, messages.doubled(found))),
};
