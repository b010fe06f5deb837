import type { Block } from '../../domain/narrative.ts';

/** The headings that a block stands under, each on a line, its own run-in one among them. */
export function headingsAbove(block: Block, blocks: readonly Block[]): string {
  const found: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  if (block.runIn !== null) {
    found.push(block.text.slice(0, block.runIn));
    level = block.level ?? level;
  }
  for (const each of blocks.slice(0, block.index).reverse()) {
    if (each.level === null || each.level >= level) continue;
    found.push(each.runIn === null ? each.text : each.text.slice(0, each.runIn));
    level = each.level;
  }
  return found.join('\n');
}
