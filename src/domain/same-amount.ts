import { compare, type Decimal, decimal, equals, magnitude, multiply, subtract } from '../language/decimal.ts';
import { sideOfInexact } from '../language/inexact-words.ts';
import { isUpperBound } from '../language/operator.ts';
import { yuanIn } from '../language/unit-scale.ts';
import { type Agreement, agreement, finestDigits } from './agreement.ts';
import type { Figure } from './figure.ts';
import { yuanOf } from './money.ts';

/**
 * How two printed amounts stand to each other. `rounded`: the finer one, rounded to the precision that the coarser one is
 * printed with, gives it (half up; at a tie half to even is right as well). `cut`: cut to that precision it gives it, as
 * offices do. Anything else differs: 400,000 and 520,000 are never one amount.
 */
export type Likeness = 'equal' | Agreement;

export function likeness(first: Figure, second: Figure): Likeness {
  if (!first.value || !second.value) return 'differs';
  const [a, b] = [yuanOf(first), yuanOf(second)];
  if (!a || !b) return first.unit === second.unit && equals(first.value, second.value) ? 'equal' : 'differs';
  if (equals(a, b)) return 'equal';
  const [fine, coarse] = inOrder(first, second);
  const exact = fine === first ? a : b;
  return agreement({ numerator: exact, denominator: decimal(factorOf(coarse)) }, coarse.value as Decimal, finestDigits(coarse));
}

/** The one that is printed more exactly, and the other. */
export const inOrder = (a: Figure, b: Figure): readonly [fine: Figure, coarse: Figure] =>
  compare(stepOf(a), stepOf(b)) <= 0 ? [a, b] : [b, a];

/** An amount, and the other ways in which the report prints it. */
export interface PrintedAmount {
  /** The first, or where that is a rounding the most exact. */
  readonly figure: Figure;
  readonly also: readonly Figure[];
}

/** The amounts that figures of one phase and source state, in order: more than one where the report contradicts itself. */
export function amountsOf(figures: readonly Figure[]): readonly PrintedAmount[] {
  const [first] = figures;
  if (!first) return [];
  const figure =
    figures.find((each) => first.inexact && isAbout(each, first)) ??
    figures.filter((each) => likeness(first, each) !== 'differs').reduce(moreExact);
  const isThis = (each: Figure): boolean => each === figure || likeness(figure, each) !== 'differs' || isAbout(figure, each);
  const rest = figures.filter((each) => !isThis(each));
  return [{ figure, also: figures.filter((each) => each !== figure && isThis(each)) }, ...amountsOf(rest)];
}

/** Whether an amount that is only told as about so much (约 50 万元) is this exact one (49.8 万元) again: a tenth off at most, and on the side that its words say (不足, 余). */
function isAbout(exact: Figure, other: Figure): boolean {
  const [a, b] = [yuanOf(exact), yuanOf(other)];
  if (exact.inexact || !other.inexact || !a || !b) return false;
  const side = sideOfInexact(other.inexact);
  const isOtherSide = side !== undefined && (isUpperBound(side) ? compare(a, b) > 0 : compare(a, b) < 0);
  return !isOtherSide && compare(multiply(magnitude(subtract(a, b)), decimal(10n)), magnitude(a)) <= 0;
}

const moreExact = (best: Figure, each: Figure): Figure =>
  likeness(best, each) !== 'equal' && compare(stepOf(each), stepOf(best)) < 0 ? each : best;

/** What one in the last printed place is worth, in yuan. */
export const stepOf = (figure: Figure): Decimal => decimal(factorOf(figure), finestDigits(figure));

const factorOf = ({ unit }: Figure): bigint => yuanIn(unit) ?? 1n;
