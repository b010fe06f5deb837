import { compare, type Decimal, decimal, equals } from '../../domain/decimal.ts';
import type { Report } from '../../domain/report.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { type NarrativeNumber, wantsFigure } from '../../narrative/numbers/narrative-number.ts';
import { readNumbers } from '../../narrative/numbers/read-numbers.ts';
import type { Finding, Place, Rule } from '../rule.ts';
import { messages, words } from './notes-agree-with-figures.words.ts';

/** An editor's note may repeat the report's numbers and years; any other number in it answers to nobody. */
export const notesAgreeWithFigures: Rule = {
  id: 'notes-agree-with-figures',
  group: 'figures',
  level: 'error',
  words,
  find: ({ file, report }) => [
    ...statedFigures(file).flatMap(({ note = '', at }) => strangers(note, report, { in: 'project', path: [...at, 'note'] })),
    ...report.narrative.remarks.flatMap(({ text }, index) => strangers(text, report, { in: 'remark', index })),
  ],
};

const strangers = (text: string, report: Report, place: Place): Finding[] =>
  readNumbers(text)
    .filter((number) => !isKnown(number, report))
    .map((number) => ({ place, ...messages.unknown(number.text) }));

function isKnown(number: NarrativeNumber, { figures, year }: Report): boolean {
  if (number.kind === 'year') return number.values.every((value) => isBetween(value, year - 1, year));
  if (!wantsFigure(number)) return true;
  return number.values.every((value) =>
    figures.some(
      ({ value: known, operator }) => known && equals(known, value) && (!number.operator || !operator || operator === number.operator),
    ),
  );
}

const isBetween = (value: Decimal, from: number, to: number): boolean =>
  compare(value, decimal(BigInt(from))) >= 0 && compare(value, decimal(BigInt(to))) <= 0;
