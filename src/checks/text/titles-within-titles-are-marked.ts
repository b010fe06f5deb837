import type { Rule } from '../rule.ts';
import { matchesIn, note } from './matches.ts';
import { angle, messages, words } from './titles-within-titles-are-marked.words.ts';

export const titlesWithinTitlesAreMarked: Rule = {
  id: 'titles-within-titles-are-marked',
  group: 'text',
  level: 'note',
  quiet: true,
  words,
  find: ({ report }) => matchesIn(report.narrative.blocks, angle).map(({ place }) => note(place, messages.angle)),
};
