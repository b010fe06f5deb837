import type { Report } from '../../domain/report.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { compare, type Decimal, decimal } from '../../language/decimal.ts';
import { type NarrativeNumber, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { hasDigit } from '../../language/numerals.ts';
import { printedIn, says } from '../../narrative/locate.ts';
import type { Finding, Place, Rule } from '../rule.ts';
import { messages, words } from './notes-agree-with-figures.words.ts';

/**
 * An editor's note may repeat the report's numbers and years; any other number in it answers to nobody. The reason of a
 * decision may name other years, and count in words: it tells of papers and of work.
 */
export const notesAgreeWithFigures: Rule = {
  id: 'notes-agree-with-figures',
  group: 'figures',
  level: 'error',
  words,
  find: ({ file, report }) => [
    ...statedFigures(file).flatMap(({ note = '', at }) => strangers(note, report, { in: 'project', path: [...at, 'note'] })),
    ...report.narrative.remarks.flatMap(({ text }, index) => strangers(text, report, { in: 'remark', index })),
    ...(['waivers', 'acknowledged'] as const).flatMap((key) =>
      (file[key] ?? []).flatMap(({ reason }, index) =>
        strangers(
          reason,
          report,
          { in: 'project', path: [key, index, 'reason'] },
          ({ kind, text }) => kind !== 'year' && hasDigit.test(text),
        ),
      ),
    ),
  ],
};

const strangers = (text: string, report: Report, place: Place, isMeant: (number: NarrativeNumber) => boolean = () => true): Finding[] =>
  readNumbers(text)
    .filter((number) => isMeant(number) && !isKnown(number, text, report))
    .map((number) => ({ place, ...messages.unknown(number.text) }));

function isKnown(number: NarrativeNumber, text: string, report: Report): boolean {
  if (number.kind === 'year') return number.values.every((value) => isBetween(value, report.year - 1, report.year));
  return !wantsFigure(number) || number.values.every((_, at) => isFigure(number, text, at, report));
}

/** What is compared (no more than 4) must be a target with that sign, if any target has the number; any figure else. */
function isFigure(number: NarrativeNumber, text: string, at: number, { figures }: Report): boolean {
  const { operator } = number;
  const printed = printedIn(number, text)[at];
  const equal = figures.filter(({ value, unit, label }) => printed && value && says(printed, { value, unit, label }));
  const compared = equal.flatMap((figure) => figure.operator ?? []);
  return equal.length > 0 && (!operator || compared.length === 0 || compared.includes(operator));
}

const isBetween = (value: Decimal, from: number, to: number): boolean =>
  compare(value, decimal(BigInt(from))) >= 0 && compare(value, decimal(BigInt(to))) <= 0;
