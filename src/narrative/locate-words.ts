import type { Statement } from '../domain/figure.ts';
import { type Block, withoutSpace } from '../domain/narrative.ts';
import type { Located, LocateFault } from './locate.ts';
import { type Occurrence, occurrences, ownOccurrences } from './occurrences.ts';
import { inOwnColumn } from './own-column.ts';
import { cellAt } from './table-cells.ts';

/** An answer in words, as the editor wrote it. */
export interface WantedWords {
  readonly id: string;
  readonly words: string;
  readonly label?: string | undefined;
  readonly role?: 'target' | 'actual' | undefined;
  readonly quotes: readonly string[];
}

/** Finds where the report answers in words: each quotation in the text, and in it the words, once. */
export function locateWords(figure: WantedWords, blocks: readonly Block[], isOwn: (place: Occurrence) => boolean = () => false): Located {
  const faults: LocateFault[] = [];
  const statements: Omit<Statement, 'anchor'>[] = [];
  for (const quotation of new Set(figure.quotes)) {
    const places = ownOccurrences(quotation, blocks, isOwn);
    if (places.length === 0) faults.push({ rule: 'quote-missing', quotation });
    for (const place of places) {
      const block = blocks[place.block];
      if (!block) continue;
      const found = foundIn(figure.words, place, block);
      const match = found.length > 1 ? ofItsRole(found, figure, block) : found[0];
      if (found.length === 0) faults.push({ rule: 'words-differ', quotation });
      else if (!match) faults.push({ rule: 'number-ambiguous', quotation, heads: [] });
      else
        statements.push({
          ...{ quotation, block: block.index, start: match.start, end: match.end, place: block.place },
          printed: block.text.slice(match.start, match.end),
        });
    }
  }
  statements.sort((a, b) => a.block - b.block || a.start - b.start);
  return { statements: statements.map((each, i) => ({ ...each, anchor: i === 0 ? figure.id : `${figure.id}-${i + 1}` })), faults };
}

/** Every place of the words in the quotation. */
const foundIn = (words: string, place: Occurrence, block: Block): Occurrence[] =>
  occurrences(words, [{ ...block, index: 0 }]).filter(({ start, end }) => place.start <= start && end <= place.end);

/**
 * Of several places in a row the one in the column of targets or of results, then the one that is a whole cell. Equal words for target
 * and result stand in the order of every form: the target first.
 */
function ofItsRole(found: readonly Occurrence[], { words, role, label }: WantedWords, block: Block): Occurrence | undefined {
  const own = inOwnColumn(found, { role, label }, block);
  if (own) return own;
  const cells = found.filter(({ start }) => withoutSpace(cellAt(block, start)?.text ?? '') === withoutSpace(words));
  const left = cells.length > 0 ? cells : found;
  if (left.length === 1) return left[0];
  return left.length === 2 && role ? left[role === 'target' ? 0 : 1] : undefined;
}
