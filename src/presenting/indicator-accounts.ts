import { type Indicator, partsOf, type Report } from '../domain/report.ts';
import { partSeparator } from '../text/readers/parts.ts';

/** The indicators of one subject; `owner` is null for the whole. */
export interface IndicatorAccount {
  readonly owner: string | null;
  readonly indicators: readonly Indicator[];
}

/** Those of the whole, then those of each part; of whom none is registered not. */
export function indicatorAccounts(report: Pick<Report, 'parts' | 'indicators'>): readonly IndicatorAccount[] {
  return [
    { owner: null, indicators: report.indicators },
    ...partsOf(report).map(({ names, indicators }) => ({ owner: names.join(partSeparator), indicators })),
  ].filter(({ indicators }) => indicators.length > 0);
}
