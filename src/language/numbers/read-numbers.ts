import { allOf } from '../all-of.ts';
import { anyDigit, anyNumeral } from '../numerals.ts';
import { plainText } from '../plain.ts';
import { recently } from '../recently.ts';
import { takeExcused } from './excused.ts';
import type { NarrativeNumber } from './narrative-number.ts';
import { quantitiesIn } from './quantities.ts';

export type { NarrativeNumber } from './narrative-number.ts';

/** Every rule asks for the numbers of the same few blocks. */
const kept = 500;

/**
 * Every number of a block's plain text, in order: each Arabic digit lies in exactly one, each Chinese numeral that counts
 * something too. First the forms that excuse a number are taken out (excused-forms.ts), what is left are quantities.
 */
export const readNumbers: (text: string) => readonly NarrativeNumber[] = recently(kept, read);

/** In the text as readers see it, told by the places of the original: what hides between two digits parts no number. */
function read(text: string): readonly NarrativeNumber[] {
  const plain = plainText(text);
  if (!anyNumeral.test(plain.text)) return [];
  const { excused, rest } = takeExcused(plain);
  const numbers = [...excused, ...quantitiesIn(rest, plain)].sort((a, b) => a.start - b.start);
  const unread = unreadIn(text, numbers);
  return unread.length === 0 ? numbers : [...numbers, ...unread].sort((a, b) => a.start - b.start);
}

/** Digits that belong to no number: a numeral of a script that is not read. Nobody can register it, so that it is asked about. */
function unreadIn(text: string, numbers: readonly NarrativeNumber[]): NarrativeNumber[] {
  const found: NarrativeNumber[] = [];
  let next = 0;
  for (const { 0: digit, index } of allOf(text, anyDigit)) {
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= index && textEnd(numbers[next]) <= index) next++;
    if ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    const last = found.at(-1);
    const start = last && last.end === index ? last.start : index;
    if (start !== index) found.pop();
    found.push(unread(text, start, index + digit.length));
  }
  return found;
}

const textEnd = (number: NarrativeNumber | undefined): number => (number ? number.start + number.text.length : 0);

const unread = (text: string, start: number, end: number): NarrativeNumber => ({
  ...{ start, end, text: text.slice(start, end), kind: 'quantity', values: [], spans: [], unit: '' },
  ...{ operator: null, approximate: false, fall: null, damaged: true },
});
