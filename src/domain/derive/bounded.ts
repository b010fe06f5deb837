import { type BoundedAnswer, boundedAnswer, ends } from '../../language/cells/bounded-answer.ts';
import { compare, type Decimal } from '../../language/decimal.ts';
import type { Operator } from '../../language/operator.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { comparable } from '../money.ts';
import type { Verdict } from '../verdict.ts';

type AllowedRange = Pick<BoundedAnswer, 'from' | 'to'>;

/**
 * Of a result that is printed with a bound (24小时内, 95%以上, 3-5天): met where all that it leaves open lies within the target, missed
 * where none of it does, else unknown. Undefined where the words are no bound, or of another unit. A bound without a unit is in the target's.
 */
export function judgeBounded(
  target: { readonly value: Decimal; readonly unit: string; readonly operator: Operator },
  words: string,
): Verdict | undefined {
  const said = boundedAnswer(words);
  if (!said || (said.unit !== '' && !areOneKind(said.unit, target.unit))) return undefined;
  const unit = said.unit || target.unit;
  const wanted = comparable(target);
  const [from, to] = [inBase(said.from, unit), inBase(said.to, unit)];
  if (!wanted || from === undefined || to === undefined) return undefined;
  return verdictOfRange({ from, to }, ends(target.operator, wanted));
}

function inBase(bound: AllowedRange['from'], unit: string): AllowedRange['from'] | undefined {
  if (!bound) return null;
  const value = comparable({ value: bound.value, unit });
  return value ? { ...bound, value } : undefined;
}

function verdictOfRange(result: AllowedRange, target: AllowedRange): Verdict {
  const isWithin = reaches(result.from, target.from, 1) && reaches(result.to, target.to, -1);
  if (isWithin) return 'met';
  return isBeyond(target.to, result.from) || isBeyond(result.to, target.from) ? 'missed' : 'unknown';
}

/** Whether an end of the result stays inside of that of the target; `side`: 1 for the lower ends, -1 for the upper. */
function reaches(result: AllowedRange['from'], target: AllowedRange['from'], side: 1 | -1): boolean {
  if (!target) return true;
  if (!result) return false;
  const order = compare(result.value, target.value) * side;
  return order > 0 || (order === 0 && (target.isIncluded || !result.isIncluded));
}

/** Whether nothing is both at most the one and at least the other. */
function isBeyond(upper: AllowedRange['to'], lower: AllowedRange['from']): boolean {
  if (!upper || !lower) return false;
  const order = compare(lower.value, upper.value);
  return order > 0 || (order === 0 && !(upper.isIncluded && lower.isIncluded));
}
