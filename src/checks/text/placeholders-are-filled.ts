import { instructions } from '../notes/text-is-no-instruction.words.ts';
import type { Rule } from '../rule.ts';
import { apart, matchesIn, note } from './matches.ts';
import { box, explainsMasks, gaps, isMask, messages, patterns, ticked, words } from './placeholders-are-filled.words.ts';

/** What a form leaves open is filled in. A masked name or number, and a box beside a ticked one, are no gaps. */
export const placeholdersAreFilled: Rule = {
  id: 'placeholders-are-filled',
  group: 'text',
  level: 'note',
  words,
  find({ report: { narrative } }) {
    const blocks = narrative.blocks.filter(({ text }) => gaps.test(text) && !instructions.some((pattern) => pattern.test(text.trim())));
    const unticked = blocks.filter(({ text }) => !ticked.test(text));
    const open = patterns.flatMap((pattern) => matchesIn(blocks, pattern));
    const areExplained = narrative.blocks.some(({ text }) => explainsMasks.test(text));
    const unexplained = areExplained ? open.filter(({ found }) => !isMask(found)) : open;
    const all = apart([...unexplained, ...matchesIn(unticked, box)]);
    // Readers see one note of a rule a paragraph: it tells of all.
    return [...Map.groupBy(all, ({ place }) => place.block).values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const inOrder = [first, ...others].toSorted((a, b) => a.place.start - b.place.start);
      return [note(first.place, messages.open([...new Set(inOrder.map(({ found }) => found.trim().replace(/\s*\n\s*/gu, '')))]))];
    });
  },
};
