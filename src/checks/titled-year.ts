import type { Report } from '../domain/report.ts';
import { compare, type Decimal, decimal } from '../language/decimal.ts';
import { type NarrativeNumber, readNumbers } from '../language/numbers/read-numbers.ts';

export interface TitledYear {
  readonly block: number;
  readonly token: NarrativeNumber;
}

/**
 * The year that a report's title names instead of the one that it is filed under. A title may name more than one
 * (2024年……2023年度……) and a span of years (2022—2024年度), or leave the template's (20xx年度), which is none. While the two differ, nothing can be said of what depends on the year.
 */
export function otherYearInTitle({ narrative, year }: Report): TitledYear | undefined {
  const title = narrative.blocks.find(({ kind }) => kind === 'title');
  const years = title ? readNumbers(title.text).filter(({ kind, values }) => kind === 'year' && values.length > 0) : [];
  const [first] = years;
  if (!title || !first || years.some(({ values }) => covers(values, decimal(BigInt(year))))) return undefined;
  return { block: title.index, token: first };
}

function covers(years: readonly Decimal[], year: Decimal): boolean {
  const [first, last = first] = years;
  return first !== undefined && last !== undefined && compare(first, year) <= 0 && compare(year, last) <= 0;
}
