import { anyNumeral, plainForm } from '../numerals.ts';
import { takeExcused } from './excused.ts';
import type { NarrativeNumber } from './narrative-number.ts';
import { quantitiesIn } from './quantities.ts';

export type { NarrativeNumber } from './narrative-number.ts';

/**
 * Every number of a block's plain text, in order: each Arabic digit lies in exactly one, each Chinese numeral that counts
 * something too. First the forms that excuse a number are taken out (excused-forms.ts), what is left are quantities.
 */
export function readNumbers(text: string): readonly NarrativeNumber[] {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= kept) cache.clear();
  const numbers = read(text);
  cache.set(text, numbers);
  return numbers;
}

/** Every rule asks for the numbers of the same few blocks. */
const cache = new Map<string, readonly NarrativeNumber[]>();
const kept = 1_000;

function read(text: string): readonly NarrativeNumber[] {
  const plain = plainForm(text);
  if (!anyNumeral.test(plain)) return [];
  const { excused, rest } = takeExcused(plain, text);
  return [...excused, ...quantitiesIn(rest, text)].sort((a, b) => a.start - b.start);
}
