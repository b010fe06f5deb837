import type { Block } from '../domain/narrative.ts';
import { remembered } from '../domain/remembered.ts';
import type { NarrativeNumber } from '../language/numbers/narrative-number.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';

/** The numbers of a block's text, read once. */
export const numbersOf = remembered((block: Block): readonly NarrativeNumber[] => readNumbers(block.text));
