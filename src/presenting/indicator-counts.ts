import { isKnown } from '../domain/figure.ts';
import { hasMoreIndicators } from '../domain/more-indicators.ts';
import type { Narrative } from '../domain/narrative.ts';
import { type GivenPoints, pointsLost } from '../domain/points-lost.ts';
import type { Indicator, Report } from '../domain/report.ts';
import { isAmongIndicators } from '../domain/scored-indicators.ts';
import { type Unjudged, verdicts } from '../domain/verdict.ts';
import { chartText } from '../text/readers/charts.ts';
import { unjudgedInShort } from '../text/readers/unjudged.ts';
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

/** The same reason in short, where it is one that a reader may look for. */
const inShort: Partial<Readonly<Record<Unjudged, keyof typeof unjudgedInShort>>> = {
  ...{ noTarget: 'noTarget', noTargetSet: 'noTarget', onlyGoal: 'noTarget', targetMarked: 'noTarget' },
  ...{ noResult: 'noResult', resultMarked: 'noResult', neither: 'neither' },
  ...{ equal: 'equal', noComparison: 'noComparison', masked: 'masked' },
};

/** The same of some kind: as many as there are, or those on record. */
export const countsOf = (indicators: readonly WithVerdict[], kind: string): string =>
  words.counts(indicators.length, counts(indicators), kind);

/** What those of the report are, where its text speaks of more. */
const kindOf = (indicators: readonly Indicator[]): string =>
  indicators.every(({ target }) => target && isKnown(target)) ? words.withNumbers : words.onRecord;

/** Each verdict with what of its results the report itself does not state, and how many of them lost points. */
function counts(indicators: readonly WithVerdict[]): readonly string[] {
  const applicable = indicators.filter(({ unjudged }) => unjudged !== 'inapplicable');
  const others = indicators.length - applicable.length;
  const counted = verdicts.flatMap((verdict) => {
    const judged = applicable.filter((each) => each.verdict === verdict);
    const aside = [
      ...(verdict === 'met' || verdict === 'missed' ? restsOn(judged) : []),
      // That a missed one lost points is no news.
      ...(verdict === 'missed' ? [] : lostAmong(judged)),
    ];
    const why = verdict === 'unknown' ? whyUnknown(judged) : [];
    return judged.length > 0 ? [words.count(verdict, judged.length, [...aside, ...why])] : [];
  });
  return others > 0 ? [...counted, words.inapplicable(others)] : counted;
}

/** The reasons with how many they hold for, the most frequent first; without a number where one holds for all. */
function whyUnknown(judged: readonly WithVerdict[]): readonly string[] {
  const reasons = judged.flatMap(({ unjudged }) => (unjudged && inShort[unjudged]) ?? []);
  const groups = [...Map.groupBy(reasons, (each) => each)].sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([reason, all]) =>
    all.length === judged.length ? unjudgedInShort[reason] : words.because(all.length, unjudgedInShort[reason]),
  );
}

function lostAmong(judged: readonly WithVerdict[]): readonly string[] {
  const lost = judged.filter((each) => pointsLost(each)).length;
  return lost > 0 ? [words.lost(lost)] : [];
}

function restsOn(judged: readonly WithVerdict[]): readonly string[] {
  const of = (basis: Indicator['basis']) => judged.filter((each) => each.basis === basis).length;
  return (['derived', 'lowerBound'] as const).flatMap((basis) => (of(basis) > 0 ? [words.restsOn[basis](of(basis))] : []));
}
