import type { Block } from '../domain/narrative.ts';
import { itemMark } from '../language/numbering.ts';
import type { Span } from '../language/numbers/narrative-number.ts';

/** How far apart two items of one list may stand, in blocks. */
const reach = 20;

/**
 * Whether a number is the mark of an item before words that begin with a number themselves (2、65岁以上老年人): first in its
 * paragraph, and the paragraphs around count on, with the same mark. 3、5户 alone is no item.
 */
export function marksAnItem({ index, text }: Block, { start, end }: Span, blocks: readonly Block[]): boolean {
  const own = markOf(text);
  if (!own || own.start !== start || own.end !== end) return false;
  const isOf = (number: number) => (other: Block) => {
    const mark = markOf(other.text);
    return mark?.number === number && mark.sign === own.sign;
  };
  const before = blocks.slice(Math.max(0, index - reach), index);
  return own.number === 1 ? blocks.slice(index + 1, index + reach).some(isOf(2)) : before.some(isOf(own.number - 1));
}

function markOf(text: string): { number: number; sign: string; start: number; end: number } | undefined {
  const [whole, open = '', digits = '', close = ''] = itemMark.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const end = whole.length - close.length;
  return { number: Number(digits), sign: open + close, start: end - digits.length, end };
}
