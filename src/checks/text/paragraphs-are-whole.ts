import { type Block, withoutSpace } from '../../domain/narrative.ts';
import type { Finding, Rule } from '../rule.ts';
import { signsOf } from './brackets-are-paired.ts';
import { brackets, goesOnAfter, marker, messages, neverFirst, sentenceIsOver, words } from './paragraphs-are-whole.words.ts';

/** A line of a printed page holds some 26 characters; shorter ones are captions, signatures and dates. */
const pageLine = 20;

/**
 * Text copied from a page keeps the page's line ends. Joining lines never changes the text, so what is certain is an error;
 * a paragraph that merely lacks its full stop may be the report's own slip, so that is asked.
 */
export const paragraphsAreWhole: Rule = {
  id: 'paragraphs-are-whole',
  group: 'text',
  level: 'error',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks.flatMap((block) => {
      if (block.kind !== 'paragraph') return [];
      const line = block.text.indexOf('\n');
      if (line >= 0) return [finding(block, line, messages.lineEnd(tail(block.text.slice(0, line)), head(block.text.slice(line))))];
      const next = narrative.blocks[block.index + 1];
      const cut = next?.kind === 'paragraph' ? cutBetween(block, next) : undefined;
      if (!next || !cut) return [];
      const words = messages[cut](tail(block.text), head(next.text));
      return [{ ...finding(block, block.text.length, words), level: cut === 'cut' ? ('error' as const) : ('warning' as const) }];
    }),
};

const finding = ({ index }: Block, end: number, words: { what: string; fix: string }): Finding => ({
  place: { in: 'narrative', block: index, start: Math.max(0, end - shown), end },
  ...words,
});

function cutBetween(block: Block, next: Block): 'cut' | 'unended' | undefined {
  const [text, following] = [block.text.trim(), next.text.trim()];
  if (text === '' || next.runIn !== null || (marker.test(following) && !neverFirst.test(following))) return undefined;
  const open = signsOf(text).open.filter(({ sign }) => brackets.includes(sign));
  const closes = open.length > 0 && signsOf(following).alone.some(({ sign }) => brackets.includes(sign));
  if (goesOnAfter.test(text) || neverFirst.test(following) || closes) return 'cut';
  return sentenceIsOver.test(text) || withoutSpace(text).length < pageLine || !sentenceIsOver.test(following) ? undefined : 'unended';
}

const shown = 10;
const tail = (text: string): string => text.trim().slice(-shown);
const head = (text: string): string => text.trim().slice(0, shown);
