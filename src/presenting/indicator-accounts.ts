import { type Indicator, partsOf, type Report } from '../domain/report.ts';
import { partSeparator } from '../text/readers/parts.ts';

/** The indicators of one subject; `owner` is null for the whole. */
export interface IndicatorAccount {
  readonly owner: string | null;
  readonly indicators: readonly Indicator[];
}

/** Those of the whole, even where it has none and nobody else has, then those of each part that has any. */
export function indicatorAccounts(report: Pick<Report, 'parts' | 'indicators'>): readonly IndicatorAccount[] {
  const all = [
    { owner: null, indicators: report.indicators },
    ...partsOf(report).map(({ names, indicators }) => ({ owner: names.join(partSeparator), indicators })),
  ];
  const some = all.filter(({ indicators }) => indicators.length > 0);
  return some.length > 0 ? some : all.slice(0, 1);
}
