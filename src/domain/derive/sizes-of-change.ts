import { changeNamed, mayCountFalls } from '../../language/change-direction.ts';
import { type Decimal, negate } from '../../language/decimal.ts';
import type { Operator } from '../../language/operator.ts';

interface ComparedSizes {
  readonly wanted: Decimal;
  readonly reached: Decimal;
}

/**
 * What is compared of an indicator whose name says that something falls: a minus before its result (降低幅度 −12.4% of at least 10%) is the
 * direction that the name gives. Undefined where the signs leave open which way it went.
 */
export function sizesOfChange(name: string, operator: Operator, wanted: Decimal, reached: Decimal): ComparedSizes | undefined {
  const [isAimSigned, isResultSigned] = [wanted.coefficient < 0n, reached.coefficient < 0n];
  const as = { wanted, reached };
  if (!isAimSigned && !isResultSigned) return as;
  const way = changeNamed(name);
  if (way === 'rise' || (way === null && !mayCountFalls(name))) return as;
  const isFloor = operator === '≥' || operator === '>';
  if (isAimSigned) return isResultSigned && !isFloor ? as : undefined;
  return way === 'fall' && isFloor ? { wanted, reached: negate(reached) } : undefined;
}
