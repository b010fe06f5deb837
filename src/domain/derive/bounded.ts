import type { BoundedAnswer } from '../../language/cells/bounded-answer.ts';
import { compare } from '../../language/decimal.ts';
import type { Verdict } from '../verdict.ts';

type AllowedRange = Pick<BoundedAnswer, 'from' | 'to'>;

/** Met where all that the result leaves open lies within the target, missed where none of it does, else unknown. */
export function verdictOfRange(result: AllowedRange, target: AllowedRange): Exclude<Verdict, 'asReported'> {
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
