import type { Figure } from '../domain/figure.ts';
import { sourcesBeyond } from '../domain/parts-of-total.ts';
import type { Account, Report } from '../domain/report.ts';
import { unit as unitWords } from '../language/units.ts';
import { zh } from '../text/readers/zh.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { inUnit, unitOfTotals } from './amount-unit.ts';
import { shown } from './shown.ts';

/** What the sources of the money come to, where that is more than the report's own amount for all of them; null where it is not. */
export function partsBeyond(figure: Figure, report: Report): string | null {
  const held = sourcesBeyond(figure, report, report.narrative);
  if (!held) return null;
  const sum = inUnit({ ...held.total, value: held.sum, unit: unitWords.yuan, status: 'derived' as const }, unitOfTotals(report.funds));
  return zh.report.facts.partsCome(partKindWords.source, shown(sum));
}

/** The same in a few words, beside an amount of an account that stands alone; null where its sources do not come to more. */
export const beyondInShort = (figure: Figure | null, account: Account, { narrative }: Pick<Report, 'narrative'>): string | null =>
  figure && sourcesBeyond(figure, account, narrative) ? zh.beyond : null;

/** Beside a rate that rests on such an amount. */
export const beyondOfRate = (account: Account, report: Pick<Report, 'narrative'>): string | null =>
  [account.funds.budget, account.funds.finalAccount].some((figure) => beyondInShort(figure, account, report) !== null)
    ? zh.beyondOfRate
    : null;
