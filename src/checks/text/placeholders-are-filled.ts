import { instructions } from '../notes/text-is-no-instruction.words.ts';
import type { Rule } from '../rule.ts';
import { apart, matchesIn, note } from './matches.ts';
import { box, gaps, messages, patterns, ticked, words } from './placeholders-are-filled.words.ts';

/** What a form leaves open is filled in. A masked name or number, and a box beside a ticked one, are no gaps. */
export const placeholdersAreFilled: Rule = {
  id: 'placeholders-are-filled',
  group: 'text',
  level: 'note',
  words,
  find({ report: { narrative } }) {
    const blocks = narrative.blocks.filter(({ text }) => gaps.test(text) && !instructions.some((pattern) => pattern.test(text.trim())));
    const unticked = blocks.filter(({ text }) => !ticked.test(text));
    return apart([...patterns.flatMap((pattern) => matchesIn(blocks, pattern)), ...matchesIn(unticked, box)]).map(({ place, found }) =>
      note(place, messages.open(found.trim())),
    );
  },
};
