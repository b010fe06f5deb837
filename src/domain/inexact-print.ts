import { type InexactWords, isInexactNumber, wordsOfInexact } from '../language/inexact-words.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import type { Figure } from './figure.ts';
import type { Narrative } from './narrative.ts';

/** Those of a figure that the text gives only as about so much, or as a bound, wherever it gives it; null where it is exact once. */
export function inexactPrint(
  { statements }: Pick<Figure, 'statements'>,
  { blocks }: { readonly blocks: Narrative['blocks'] },
): InexactWords | null {
  const all = statements.map(({ block, start, end }) => {
    const { text = '' } = blocks[block] ?? {};
    const number = readNumbers(text).find((each) => each.start < end && start < each.end);
    return number && isInexactNumber(text, number) ? wordsOfInexact(text, number) : null;
  });
  return all.includes(null) ? null : (all[0] ?? null);
}
