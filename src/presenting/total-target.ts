import type { Figure } from '../domain/figure.ts';
import type { Indicator, Report } from '../domain/report.ts';
import { zh } from '../text/readers/zh.ts';
import { caveatsOf } from './caveats.ts';
import { atLeastShown, shown } from './shown.ts';

const { facts, sentence } = zh.report;

/**
 * The indicator that is set on the total: the one whose actual is the total, or only bounded by a published part of it. Where
 * several groups are published, the part is of one of them, and bounds nothing else.
 */
function indicatorOfTotal({ indicators, beneficiaries }: Report): Indicator | undefined {
  const isBounded = beneficiaries?.groups.length === 1;
  return indicators.find(({ basis, actual }) => (basis === 'lowerBound' ? isBounded : actual?.id === beneficiaries?.total.id));
}

/** What was aimed at of the total, after the bound that is known of it; null where nothing was. */
export function totalTarget(report: Report): string | null {
  const indicator = indicatorOfTotal(report);
  if (!indicator?.target) return null;
  const bound = indicator.basis === 'lowerBound' && indicator.actual ? [atLeastShown(indicator.actual)] : [];
  return [...bound, facts.target(shown(indicator.target))].join(sentence.comma);
}

/** What an editor remarks on what bounds the total. */
export function boundOfTotal(report: Report): Figure | null {
  const indicator = indicatorOfTotal(report);
  return indicator ? (caveatsOf(indicator.actual, report)[0] ?? null) : null;
}
