import { accountsOf } from '../domain/accounts.ts';
import type { Indicator, Report } from '../domain/report.ts';
import { ownerOf } from './register.ts';

/** The indicators of one subject; `owner` is null for the whole. */
export interface IndicatorAccount {
  readonly owner: string | null;
  readonly indicators: readonly Indicator[];
}

/** Those of the whole, even where it has none and nobody else has, then those of each part that has any. */
export function indicatorAccounts(report: Report): readonly IndicatorAccount[] {
  const all = accountsOf(report).map(({ part, account: { indicators } }) => ({ owner: ownerOf(part?.id ?? null, report), indicators }));
  const some = all.filter(({ indicators }) => indicators.length > 0);
  return some.length > 0 ? some : all.slice(0, 1);
}
