import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalToText } from '../../../src/language/decimal.ts';
import type { NarrativeNumber } from '../../../src/language/numbers/narrative-number.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';

/** A number as one line: `quantity 近百名: about 100 名`. Kind, text, operator, values with unit, and what is special. */
export function described({ kind, text, values, unit, operator, approximate, fall, damaged }: NarrativeNumber): string {
  const value = `${operator ?? ''}${values.map((each) => decimalToText(each)).join('~')}${unit && ` ${unit}`}`;
  const says = [
    approximate ? 'about' : '',
    value,
    fall === 'change' ? 'fall' : fall === 'unsaid' ? 'unsaid' : '',
    damaged ? 'damaged' : '',
  ].filter((each) => each !== '');
  return says.length > 0 ? `${kind} ${text}: ${says.join(' ')}` : `${kind} ${text}`;
}

export const numbersOf = (text: string): string[] => readNumbers(text).map(described);

/** A theme, and its forms: a text with the numbers in it. */
export type Table = Readonly<Record<string, readonly (readonly [text: string, ...numbers: readonly string[]])[]>>;

export function checkTable(table: Table): void {
  for (const [theme, forms] of Object.entries(table)) {
    describe(theme, () => {
      for (const [text, ...numbers] of forms) it(`reads ${text.replaceAll('\n', '⏎')}`, () => assert.deepEqual(numbersOf(text), numbers));
    });
  }
}
