import type { Block } from '../../domain/narrative.ts';
import { itemForm, opensItems } from '../../language/list-forms.ts';

/**
 * What opens the list that a paragraph is an item of, from the nearest up: 全年共安排 4,318 万元。按来源分： above 1. 中央资金 2,450 万元，其中：
 * above 救灾资金 1,600 万元；. Nothing where it is no item.
 */
export function openersAbove({ index, text, kind, level }: Block, blocks: readonly Block[]): readonly string[] {
  if (kind !== 'paragraph' || level !== null) return [];
  const found: string[] = [];
  let form = itemForm(text);
  for (const above of blocks.slice(0, index).reverse()) {
    if (above.kind !== 'paragraph' || above.level !== null) break;
    const itsForm = itemForm(above.text);
    // 2. 省级资金，其中： stands beside 3. 市级资金, and opens other items.
    const isBeside = itsForm === form && form !== null;
    if (opensItems.test(above.text) && !isBeside) {
      found.push(above.text);
      if (itsForm === null) break;
      form = itsForm;
    } else if (itsForm === null && !isUnended(above.text) && !goesOnFrom(blocks[above.index - 1])) break;
  }
  return found;
}

/** The last of the items, which a full stop ends. */
const goesOnFrom = (before: Block | undefined): boolean =>
  before?.kind === 'paragraph' && (isUnended(before.text) || opensItems.test(before.text));

/** 救灾资金 1,600 万元； is followed by one more of its kind. */
const isUnended = (text: string): boolean => /[；;，,]\s*$/u.test(text);
