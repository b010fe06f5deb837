import type { Block } from '../domain/narrative.ts';
import { headsItem, itemForm } from '../language/list-forms.ts';

/**
 * The paragraphs that head the item in which a block stands, from the nearest up: （一）甲路项目（市住建局） above 1．资金：80 万元. None
 * beyond a heading.
 */
export function itemHeadsOver({ index, text, level }: Block, blocks: readonly Block[]): readonly Block[] {
  if (level !== null) return [];
  const found: Block[] = [];
  let form = itemForm(text) ?? Number.POSITIVE_INFINITY;
  for (const above of blocks.slice(0, index).reverse()) {
    if (above.level !== null) break;
    const itsForm = above.kind === 'paragraph' ? itemForm(above.text) : null;
    if (itsForm === null || itsForm >= form) continue;
    form = itsForm;
    if (!headsItem(above.text)) break;
    found.push(above);
  }
  return found;
}
