import { type Block, tightText } from '../../domain/narrative.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { openingOf } from './opening.words.ts';
import { messages, sentences, words } from './text-is-said-once.words.ts';

/** Characters. Shorter runs repeat for good reason: names of laws, sums of money. */
const noticeable = 60;

/** An analysis that repeats the plan word for word analyses nothing. Whole sentences are compared, white space apart. */
export const textIsSaidOnce: Rule = {
  id: 'text-is-said-once',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report: { narrative } }) => {
    const paragraphs = narrative.blocks.filter(({ kind }) => kind === 'paragraph').map((block) => ({ block, own: sentencesOf(block) }));
    const known = new Map<string, Set<number>>();
    return paragraphs.flatMap(({ block, own }, i) => {
      const openings = openingsIn(own);
      const alike = [...new Set([...openings].flatMap((each) => [...(known.get(each) ?? [])]))].sort((a, b) => a - b);
      for (const each of openings) known.set(each, (known.get(each) ?? new Set()).add(i));
      const runs = alike
        .flatMap((index) => paragraphs[index] ?? [])
        .map((earlier) => ({
          characters: longestCommonRun(earlier.own, own),
          place: earlier.block.place,
        }));
      const longest = runs.reduce((best, run) => (run.characters > best.characters ? run : best), { characters: 0, place: '' });
      if (longest.characters < noticeable) return [];
      return [beside(block.index, messages.repeats(longest.characters, longest.place, openingOf(tightText(block))))];
    });
  },
};

const sentencesOf = (block: Block): string[] => sentences(tightText(block));

/** How a noticeable run of sentences may begin: two paragraphs without one in common have no such run in common. */
function openingsIn(own: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let [from, length] = [0, 0];
  for (const [i, sentence] of own.entries()) {
    for (length += sentence.length; length >= noticeable; from++) {
      found.add(own.slice(from, i + 1).join(''));
      length -= own[from]?.length ?? 0;
    }
  }
  return found;
}

/** Characters of the longest run of sentences that both have, one after the other. */
function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let last: number[] = [];
  for (const sentence of a) {
    const row = b.map((other, j) => (other === sentence ? (last[j - 1] ?? 0) + sentence.length : 0));
    longest = Math.max(longest, ...row);
    last = row;
  }
  return longest;
}
