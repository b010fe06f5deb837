import type { Block } from '../domain/narrative.ts';
import type { NarrativeNumber } from '../language/numbers/narrative-number.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';

/** The numbers of a block's text, read once. */
export function numbersOf(block: Block): readonly NarrativeNumber[] {
  const known = read.get(block);
  if (known) return known;
  const numbers = readNumbers(block.text);
  read.set(block, numbers);
  return numbers;
}

const read = new WeakMap<Block, readonly NarrativeNumber[]>();
