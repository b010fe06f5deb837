import { compare, decimal, equals } from '../../domain/decimal.ts';
import type { Report } from '../../domain/report.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { numbersIn, type PrintedNumber } from '../../narrative/locate.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './notes-agree-with-figures.words.ts';

/** An editor's note may repeat the report's numbers and years; any other number in it answers to nobody. */
export const notesAgreeWithFigures: Rule = {
  id: 'notes-agree-with-figures',
  group: 'figures',
  level: 'error',
  words,
  find: ({ file, report }) =>
    statedFigures(file).flatMap(({ note, at }) =>
      numbersIn(note ?? '')
        .filter((number) => !isKnown(number, report))
        .map((number): Finding => ({ place: { in: 'project', path: [...at, 'note'] }, ...messages.unknown(number.printed) })),
    ),
};

function isKnown({ value }: PrintedNumber, { figures, year }: Report): boolean {
  const isYear = compare(value, decimal(BigInt(year - 1))) >= 0 && compare(value, decimal(BigInt(year))) <= 0;
  return isYear || figures.some((figure) => figure.value && equals(figure.value, value));
}
