import type { Block } from '../../domain/narrative.ts';

/** The headings that a block stands under, each on a line, from the nearest one up. */
export function headingsAbove({ index }: Block, blocks: readonly Block[]): string {
  const found: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (const block of blocks.slice(0, index + 1).reverse()) {
    if (block.level === null || block.level >= level) continue;
    level = block.level;
    found.push(block.runIn === null ? block.text : block.text.slice(0, block.runIn));
  }
  return found.join('\n');
}

/** The same, and the title below them. */
export const headingsAndTitle = (block: Block, blocks: readonly Block[]): string =>
  [headingsAbove(block, blocks), ...blocks.slice(0, block.index + 1).flatMap(({ kind, text }) => (kind === 'title' ? text : []))]
    .filter(Boolean)
    .join('\n');
