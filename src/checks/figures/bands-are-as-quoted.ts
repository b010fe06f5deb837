import { tightText, withoutSpace } from '../../domain/narrative.ts';
import type { Band, Rating, Report } from '../../domain/report.ts';
import { type Decimal, decimalToText, equals } from '../../language/decimal.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { gradeClauses } from '../../language/rating-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './bands-are-as-quoted.words.ts';

/** Each band stands in one clause of the quotation (优秀为 90-100，…): its name, and no other numbers than its bounds. */
export const bandsAreAsQuoted: Rule = {
  id: 'bands-are-as-quoted',
  group: 'figures',
  level: 'error',
  words,
  find: ({ report }) => {
    const { rating } = report;
    const clauses = clausesIn(rating);
    return (rating?.bands ?? []).flatMap((band, index) => [...judge(band, index, clauses), ...aliasInvented(band, index, report)]);
  },
};

/** The other name that a report has for a grade stands in its text. */
function aliasInvented({ name, alias }: Band, index: number, { narrative: { blocks } }: Report): Finding[] {
  if (alias === null || blocks.some((block) => tightText(block).includes(withoutSpace(alias)))) return [];
  const place = { in: 'project', path: ['rating', 'scheme', 'bands', index, 'alias'] } as const;
  return [{ place, level: 'warning', ...messages.aliasInvented(name, alias) }];
}

type Scheme = Pick<Rating, 'bands' | 'schemeQuote'>;

/** The bands of which a fault is told: the numbers of their clauses are asked about no second time. */
export function bandsAtFault(rating: Scheme | null): readonly Band[] {
  const clauses = clausesIn(rating);
  return (rating?.bands ?? []).filter((band, index) => judge(band, index, clauses).length > 0);
}

const clausesIn = (rating: Scheme | null): readonly Clause[] | null =>
  rating?.schemeQuote
    ? gradeClauses(
        rating.schemeQuote,
        rating.bands.map(({ name }) => name),
      ).map((text) => ({ text, numbers: boundsIn(text) }))
    : null;

interface Clause {
  readonly text: string;
  readonly numbers: readonly Decimal[];
}

function judge(band: Band, index: number, clauses: readonly Clause[] | null): Finding[] {
  if (!clauses) return [];
  const path = ['rating', 'scheme', 'bands', index];
  const named = clauses.filter(({ text }) => text.includes(band.name));
  if (named.length === 0) return [{ place: { in: 'project', path: [...path, 'name'] }, ...messages.nameMissing(band.name) }];
  const bounds = [band.from, band.to].filter((each) => each !== null);
  if (named.some(({ numbers }) => areSame(numbers, bounds))) return [];
  const clause = named.find(({ numbers }) => numbers.length > 0) ?? named[0];
  const printed = texts(clause?.numbers ?? []);
  return [{ place: { in: 'project', path }, ...messages.boundsDiffer(band.name, clause?.text ?? '', texts(bounds), printed) }];
}

/** Each number once: 90分以上（含90分） has one bound. The marks that can be had (满分100分) are none. */
function boundsIn(clause: string): readonly Decimal[] {
  const values = readNumbers(clause)
    .filter((number) => wantsFigure(number))
    .flatMap((number) => number.values);
  return values.filter((value, i) => values.findIndex((other) => equals(other, value)) === i);
}

const areSame = (printed: readonly Decimal[], bounds: readonly Decimal[]): boolean =>
  printed.length === new Set(texts(bounds)).size && bounds.every((bound) => printed.some((each) => equals(each, bound)));

const texts = (values: readonly Decimal[]): string[] => values.map((value) => decimalToText(value));
