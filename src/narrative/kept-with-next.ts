import type { Block } from '../domain/narrative.ts';
import { isSignature } from '../language/surroundings.ts';

/** Characters of a line on paper, which a caption or a unit seldom fills. */
const line = 28;

/**
 * Indexes of the blocks that must not end a page: what leads to a table (its name, its unit, the short paragraph before them), and a
 * short last paragraph, which the signature may not leave behind.
 */
export function keptWithNext(blocks: readonly Block[]): ReadonlySet<number> {
  const kept = new Set<number>();
  blocks.forEach(({ kind, text }, i) => {
    if (kind === 'table') for (const block of leading(blocks, i)) kept.add(block.index);
    if (kind === 'back' && text.split('\n').every(isSignature)) {
      const before = blocks[i - 1];
      if (before && (before.kind === 'back' || isShort(before, 3))) kept.add(before.index);
    }
  });
  return kept;
}

/** From the table upwards: captions, and one paragraph above them that is short. */
function leading(blocks: readonly Block[], table: number): readonly Block[] {
  const found: Block[] = [];
  for (let i = table - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    const isCaption = isShort(block, 1) && !/[。；！？]$/u.test(block.text.trim());
    if (isCaption || isShort(block, 2)) found.push(block);
    if (!isCaption) break;
  }
  return found;
}

const isShort = ({ kind, text }: Block, lines: number): boolean => kind === 'paragraph' && text.trim().length <= lines * line;
