import { indicatorName, type Report, sourcesOf } from '../../domain/report.ts';
import { isAmongIndicators } from '../../domain/scored-indicators.ts';
import { periodUpTo } from '../../language/clauses.ts';
import { compare, type Decimal, decimal, subtract } from '../../language/decimal.ts';
import type { NarrativeNumber } from '../../language/numbers/narrative-number.ts';
import { hasDigit } from '../../language/numerals.ts';
import {
  deducted,
  indicatorSpoken,
  indicatorsFollow,
  itemEnd,
  kindEnd,
  ofPointsOrIndicators,
  ofThePaper,
  ofTheWhole,
  pointsNamed,
  pointsUnit,
  reachedBehind,
  ruledOut,
  unreachedBehind,
  unsureBehind,
  weightNamed,
} from './note-counts.words.ts';

/**
 * A number of a note that no figure states, but that the site counts or an indicator's row prints: 五项指标中三项达到, 三类老年人,
 * 满意度得了 6 分. Undefined where it is nothing of the kind. `owner`: the indicator that the note stands beside.
 */
export function isCounted(number: NarrativeNumber, text: string, report: Report, owner?: string): boolean | undefined {
  const { values, operator, start, unit } = number;
  if (operator !== null) return undefined;
  const [before, behind] = [periodUpTo(text, start), text.slice(start + number.text.length)];
  const isAmong = (counts: readonly Decimal[]) => values.every((value) => counts.some((each) => compare(each, value) === 0));
  if (indicatorsFollow.test(behind) || (itemEnd.test(number.text) && indicatorSpoken.test(before) && ruledOut.test(behind)))
    return isAmong(indicatorCounts(behind, report).map(whole));
  if (unit === pointsUnit) return isAmong(pointsOf(before, report, owner)) || undefined;
  if (hasDigit.test(number.text)) return undefined;
  if (kindEnd.test(number.text) && ofPointsOrIndicators.test(behind)) return isAmong(kindsOfIndicators(report).map(whole));
  if (kindEnd.test(number.text)) return isAmong(kindCounts(report).map(whole)) || undefined;
  return ofThePaper.test(behind) || undefined;
}

const whole = (count: number): Decimal => decimal(BigInt(count));

/** How many reached their target, missed it, or cannot be judged, as the words behind the number say; else any of these. */
function indicatorCounts(behind: string, { indicators }: Report): number[] {
  const having = (of: readonly string[]) => indicators.filter(({ verdict }) => of.includes(verdict)).length;
  if (unsureBehind.test(behind)) return [having(['unknown'])];
  if (unreachedBehind.test(behind)) return [having(['missed']), having(['missed', 'unknown'])];
  if (reachedBehind.test(behind)) return [having(['met'])];
  return [indicators.filter(isAmongIndicators).length, having(['met']), having(['missed', 'unknown'])];
}

/** The groups of those counted, the parts of one or of all groups, the sources of the money. */
function kindCounts(report: Report): number[] {
  const { beneficiaries } = report;
  const groups = beneficiaries?.groups ?? [];
  const parts = groups.map((each) => each.parts.length);
  return [groups.length, ...parts, parts.reduce((a, b) => a + b, 0), sourcesOf(report).length].filter((count) => count > 1);
}

/** The kinds that the indicators are filed under, and those that points are told for: 四类得分. */
function kindsOfIndicators({ indicators, figures }: Report): number[] {
  const told = figures.filter(({ id, label, unit }) => id !== 'score' && unit === pointsUnit && pointsNamed.test(label));
  return [new Set(indicators.flatMap(({ path }) => (path.length > 1 ? (path[0] ?? []) : []))).size, told.length].filter(
    (count) => count > 1,
  );
}

/** Weight, score, or what was taken off, of the indicator that the sentence names, else the note stands beside; of any where none is. */
function pointsOf(before: string, { indicators }: Report, owner?: string): Decimal[] {
  const named = indicatorsNamed(before, indicators);
  const own = indicators.filter(({ id }) => id === owner);
  const spoken = named.length > 0 ? named : own.length > 0 ? own : ofTheWhole.test(before) ? [] : indicators;
  return spoken.flatMap(({ weight, score }): Decimal[] => {
    if (weightNamed.test(before)) return weight ? [weight] : [];
    if (deducted.test(before)) return weight && score ? [subtract(weight, score)] : [];
    return score ? [score] : [];
  });
}

type LastNamed = Pick<Report['indicators'][number], 'path'>;

/** By its last name, or by the end of it where only one ends so: 满意度 of 就餐老年人满意度. */
export function indicatorsNamed<Each extends LastNamed>(text: string, indicators: readonly Each[]): Each[] {
  const exact = indicators.filter((each) => text.includes(indicatorName(each)));
  if (exact.length > 0) return exact;
  const like = indicators.filter((each) => indicatorName(each).length > shortEnd && text.includes(indicatorName(each).slice(-shortEnd)));
  return like.length === 1 ? like : [];
}

const shortEnd = 3;
