import type { Band } from '../../domain/report.ts';
import { type Decimal, decimalToText, equals } from '../../language/decimal.ts';
import { clauseEnds } from '../../language/rating-words.ts';
import { numbersIn } from '../../narrative/locate.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './bands-are-as-quoted.words.ts';

/** Each band stands in one clause of the quotation (优秀为 90-100，…): its name, and no other numbers than its bounds. */
export const bandsAreAsQuoted: Rule = {
  id: 'bands-are-as-quoted',
  group: 'figures',
  level: 'error',
  words,
  find: ({ report: { rating } }) => {
    if (!rating?.schemeQuote) return [];
    const clauses = rating.schemeQuote.split(clauseEnds);
    return rating.bands.flatMap((band, index) => judge(band, index, clauses));
  },
};

function judge(band: Band, index: number, clauses: readonly string[]): Finding[] {
  const path = ['rating', 'scheme', 'bands', index];
  const clause = clauses.find((each) => each.includes(band.name));
  if (clause === undefined) return [{ place: { in: 'project', path: [...path, 'name'] }, ...messages.nameMissing(band.name) }];
  const printed = numbersIn(clause).map(({ value }) => value);
  const bounds = [band.from, band.to].filter((each) => each !== null);
  if (printed.length === bounds.length && bounds.every((bound) => printed.some((each) => equals(each, bound)))) return [];
  return [{ place: { in: 'project', path }, ...messages.boundsDiffer(band.name, clause, texts(bounds), texts(printed)) }];
}

const texts = (values: readonly Decimal[]): string[] => values.map((value) => decimalToText(value));
