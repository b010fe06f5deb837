import type { Figure } from '../domain/figure.ts';
import { sourcesBeyond } from '../domain/parts-of-total.ts';
import type { Account, Report } from '../domain/report.ts';
import { unit as unitWords } from '../language/units.ts';
import { zh } from '../text/readers/zh.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { inUnit, unitOfTotals } from './amount-unit.ts';
import { rateOf } from './rates.ts';
import { shown } from './shown.ts';

/** What the sources of the money come to, or the one that states an amount has, where that is more than the report's own for all of them; null where it is not. */
export function partsBeyond(figure: Figure, report: Report): string | null {
  const held = sourcesBeyond(figure, report, report.narrative);
  if (!held) return null;
  // No zeros that only the total prints.
  const computed = { ...held.total, value: held.sum, unit: unitWords.yuan, status: 'derived' as const, decimals: 0 };
  const sum = inUnit(computed, unitOfTotals(report.funds));
  const [only, ...others] = held.amounts;
  if (only && others.length === 0) return zh.report.facts.ofSource(only.part.name, shown(sum));
  return zh.report.facts.partsCome(partKindWords.source, shown(sum));
}

/** The rate of the one source that states such an amount, beside the rate of the whole; that the whole does not fit where there are several. */
export function rateBeyond(report: Report): string | null {
  const { budget, finalAccount } = report.funds;
  const held = [budget, finalAccount].flatMap((figure) => (figure ? (sourcesBeyond(figure, report, report.narrative)?.amounts ?? []) : []));
  const [part, ...others] = new Set(held.map((each) => each.part));
  if (!part) return null;
  const rate = rateOf(part.funds);
  return rate && others.length === 0 ? zh.report.facts.ofSource(part.name, shown(rate)) : zh.beyondOfRate;
}

/** The same in a few words, beside an amount of an account that stands alone; null where its sources do not come to more. */
export const beyondInShort = (figure: Figure | null, account: Account, { narrative }: Pick<Report, 'narrative'>): string | null =>
  figure && sourcesBeyond(figure, account, narrative) ? zh.beyond : null;

/** Beside a rate that rests on such an amount. */
export const beyondOfRate = (account: Account, report: Pick<Report, 'narrative'>): string | null =>
  [account.funds.budget, account.funds.finalAccount].some((figure) => beyondInShort(figure, account, report) !== null)
    ? zh.beyondOfRate
    : null;
