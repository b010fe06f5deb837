import type { Rule } from '../rule.ts';
import { matchesIn, note } from './matches.ts';
import { blame, messages, praise, words } from './verdict-agrees-with-text.words.ts';

/** Targets that were reached are good targets, or the reaching says little. First report: 四（一）against 六（四）. */
export const verdictAgreesWithText: Rule = {
  id: 'verdict-agrees-with-text',
  group: 'text',
  level: 'note',
  words,
  find({ report: { narrative } }) {
    const [done] = matchesIn(narrative.blocks, praise, ['paragraph']);
    const [poor] = matchesIn(narrative.blocks, blame, ['paragraph']);
    const place = done && narrative.blocks[done.place.block]?.place;
    return done && poor ? [note(poor.place, messages.both(poor.found, done.found, place ?? ''))] : [];
  },
};
