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

/** Whole cells before words that only stand in one. */
function foundIn(words: string, place: Occurrence, block: Block): Occurrence[] {
  const within = occurrences(words, [{ ...block, index: 0 }]).filter(({ start, end }) => place.start <= start && end <= place.end);
  const cells = block.kind === 'table' ? within.filter(({ start }) => isWholeCell(words, start, block)) : [];
  return cells.length > 0 ? cells : within;
}

const isWholeCell = (words: string, start: number, block: Block): boolean =>
  withoutSpace(cellAt(block, start)?.text ?? '') === withoutSpace(words);

/** Equal words for target and result in one row or line stand in the order of every form: the target first. */
function ofItsRole(found: readonly Occurrence[], { role, label }: WantedWords, block: Block): Occurrence | undefined {
  const own = inOwnColumn(found, { role, label }, block);
  return own ?? (found.length === 2 && role ? found[role === 'target' ? 0 : 1] : undefined);
}
