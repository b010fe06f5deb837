import { compare, type Decimal, decimal } from '../../language/decimal.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './title-names-the-year.words.ts';

/**
 * A report filed under a year that its title does not name is last year's, or in the wrong folder. A title may name more than one
 * (2024年……2023年度……) and a span of years (2022—2024年度).
 */
export const titleNamesTheYear: Rule = {
  id: 'title-names-the-year',
  group: 'prose',
  level: 'error',
  words,
  find: ({ report }) => {
    const title = report.narrative.blocks.find(({ kind }) => kind === 'title');
    const years = title ? readNumbers(title.text).filter(({ kind }) => kind === 'year') : [];
    const [first] = years;
    if (!title || !first || years.some(({ values }) => covers(values, decimal(BigInt(report.year))))) return [];
    const { start, end, text } = first;
    return [{ place: { in: 'narrative', block: title.index, start, end }, ...messages.differs(text, report.year) }];
  },
};

function covers(years: readonly Decimal[], year: Decimal): boolean {
  const [first, last = first] = years;
  return first !== undefined && last !== undefined && compare(first, year) <= 0 && compare(year, last) <= 0;
}
