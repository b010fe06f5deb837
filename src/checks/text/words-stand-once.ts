import type { Rule } from '../rule.ts';
import { apart, type Match, matchesIn, note } from './matches.ts';
import { isPhrase, messages, twice, words } from './words-stand-once.words.ts';

/** Shorter ones are doubled in good Chinese: 讨论讨论. Longer ones begin with one of these. */
const [shortest, longest] = [3, 8];

/** Only what cannot be good Chinese: many doubled characters are (了了解, 现在在, 讨论讨论). */
export const wordsStandOnce: Rule = {
  id: 'words-stand-once',
  group: 'text',
  level: 'note',
  words,
  find({ report: { narrative } }) {
    const blocks = narrative.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
    const phrases = blocks.flatMap(({ index, text }) => doubledPhrases(text, index));
    return apart([...twice.flatMap((pattern) => matchesIn(blocks, pattern)), ...phrases]).map(({ found, place }) =>
      note(place, messages.twice(found)),
    );
  },
};

/** By hand: a pattern that remembers what it saw takes a hundred times as long. */
function doubledPhrases(text: string, block: number): Match[] {
  const found: Match[] = [];
  let seen = 0;
  for (let start = 0; start < text.length; start++)
    for (let length = shortest; length <= longest; length++) {
      if (text.charCodeAt(start) !== text.charCodeAt(start + length)) continue;
      const phrase = text.slice(start, start + length);
      if (!text.startsWith(phrase, start + length) || !isPhrase.test(phrase)) continue;
      const end = start + 2 * length;
      // A long run of one character would else give six matches a character, which all overlap.
      if (start >= seen) found.push({ found: phrase + phrase, place: { in: 'narrative', block, start, end }, groups: [] });
      seen = Math.max(seen, end);
    }
  return found;
}
