import { isKnown } from '../domain/figure.ts';
import { hasMoreIndicators } from '../domain/more-indicators.ts';
import type { Narrative } from '../domain/narrative.ts';
import { type GivenPoints, pointsLost } from '../domain/points-lost.ts';
import type { Indicator, Report } from '../domain/report.ts';
import { isAmongIndicators } from '../domain/scored-indicators.ts';
import { verdicts } from '../domain/verdict.ts';
import { chartText } from '../text/readers/charts.ts';
import { indicatorAccounts } from './indicator-accounts.ts';

const words = chartText.indicators;

/** With the part that it is of; null for the whole. */
export interface CountedIndicator extends Indicator {
  readonly owner: string | null;
}

export const countedIndicators = (report: Pick<Report, 'parts' | 'indicators'>): readonly CountedIndicator[] =>
  indicatorAccounts(report).flatMap(({ owner, indicators }) => indicators.filter(isAmongIndicators).map((each) => ({ ...each, owner })));

/** How many there are, and how many of them were reached, missed, told of by the report alone. */
export const countsSaid = (indicators: readonly Indicator[], narrative: Narrative): string =>
  countsOf(indicators, hasMoreIndicators({ indicators, narrative }) ? kindOf(indicators) : '');

type WithVerdict = Pick<Indicator, 'verdict' | 'basis'> & GivenPoints;

/** The same of some kind: as many as there are, or those on record. */
export const countsOf = (indicators: readonly WithVerdict[], kind: string): string =>
  words.counts(indicators.length, counts(indicators), kind);

/** What those of the report are, where its text speaks of more. */
const kindOf = (indicators: readonly Indicator[]): string =>
  indicators.every(({ target }) => target && isKnown(target)) ? words.withNumbers : words.onRecord;

/** Each verdict with what of its results the report itself does not state, and how many of them lost points. */
function counts(indicators: readonly WithVerdict[]): readonly string[] {
  return verdicts.flatMap((verdict) => {
    const judged = indicators.filter((each) => each.verdict === verdict);
    const aside = [
      ...(verdict === 'met' || verdict === 'missed' ? restsOn(judged) : []),
      // That a missed one lost points is no news.
      ...(verdict === 'missed' ? [] : lostAmong(judged)),
    ];
    return judged.length > 0 ? [words.count(verdict, judged.length, aside)] : [];
  });
}

function lostAmong(judged: readonly WithVerdict[]): readonly string[] {
  const lost = judged.filter((each) => pointsLost(each)).length;
  return lost > 0 ? [words.lost(lost)] : [];
}

function restsOn(judged: readonly WithVerdict[]): readonly string[] {
  const of = (basis: Indicator['basis']) => judged.filter((each) => each.basis === basis).length;
  return (['derived', 'lowerBound'] as const).flatMap((basis) => (of(basis) > 0 ? [words.restsOn[basis](of(basis))] : []));
}
