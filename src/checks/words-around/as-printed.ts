import type { Figure } from '../../domain/figure.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { clauseUpTo } from '../../language/clauses.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { tablePlace } from './table.ts';

/** How the report itself prints a number: in a row of a table, by the words that name the row; else the words of its clause up to its unit. */
export type AsPrinted = { readonly row: string } | { readonly words: string };

/** A longer clause would take the whole of a note: of it only the number is quoted. */
const longest = 28;

/** At its first place; undefined for what no place states. */
export function asPrinted(
  { statements: [first] }: Pick<Figure, 'statements'>,
  { blocks }: Pick<Narrative, 'blocks'>,
): AsPrinted | undefined {
  const block = first && blocks[first.block];
  if (!first || !block) return undefined;
  if (block.kind === 'table') {
    const row = (tablePlace(first.start, block).label.split('\n').at(-1) ?? '').replace(/\s*[:：]$/u, '');
    return row === '' ? undefined : { row };
  }
  const number = numbersOf(block).find((each) => each.start < first.end && first.start < each.end);
  const end = number ? number.start + number.text.length : first.end;
  const words = `${clauseUpTo(block.text, first.start)}${block.text.slice(first.start, end)}`.trim();
  return { words: words.length <= longest ? words : block.text.slice(number?.start ?? first.start, end).trim() };
}
