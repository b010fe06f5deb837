import { wordsOfInexact } from '../language/inexact-words.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import type { Figure } from './figure.ts';
import type { Narrative } from './narrative.ts';

/** The words that stand before and behind a number that is no exact one. */
export interface InexactWords {
  readonly before: string;
  readonly behind: string;
}

/** Those of a figure that the text gives only as about so much, wherever it gives it; null where it is exact once. */
export function inexactPrint({ statements }: Pick<Figure, 'statements'>, { blocks }: Pick<Narrative, 'blocks'>): InexactWords | null {
  const all = statements.map(({ block, start, end }) => {
    const { text = '' } = blocks[block] ?? {};
    const number = readNumbers(text).find((each) => each.start < end && start < each.end);
    return number?.approximate ? wordsOfInexact(text, number) : null;
  });
  return all.includes(null) ? null : (all[0] ?? null);
}
