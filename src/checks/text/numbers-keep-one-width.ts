import type { Rule } from '../rule.ts';
import { matchesIn, note } from './matches.ts';
import { messages, mixed, words } from './numbers-keep-one-width.words.ts';

export const numbersKeepOneWidth: Rule = {
  id: 'numbers-keep-one-width',
  group: 'text',
  level: 'note',
  quiet: true,
  words,
  find: ({ report }) => matchesIn(report.narrative.blocks, mixed).map(({ found, place }) => note(place, messages.mixed(found))),
};
