import { agreement } from '../domain/agreement.ts';
import type { Formula } from '../domain/figure.ts';
import { comparable } from '../domain/money.ts';
import { growth, percentOf, wholeBasesOfGrowth } from '../domain/rate.ts';
import { add, compare, type Decimal, decimal, multiply, subtract, zero } from '../language/decimal.ts';
import { isMoneyUnit } from '../language/unit-scale.ts';

/** As a file gives it: exact, in its unit. */
export interface StatedAmount {
  readonly value: Decimal;
  readonly unit: string;
}

/** Whether a formula over its operands gives the result; computed anew, from nothing but what is published. */
export function holds(kind: Formula['kind'], operands: readonly StatedAmount[], result: StatedAmount): boolean {
  if (kind === 'growthBase' && isMoneyUnit(result.unit)) return isBaseOfGrowth(operands, result);
  const computed = compute(kind, operands.map(inOneUnit));
  return computed !== undefined && compare(computed, inOneUnit(result)) === 0;
}

/** An amount of last year is one that gives the rate, to the places that it is printed with. */
function isBaseOfGrowth([current, rate]: readonly StatedAmount[], base: StatedAmount): boolean {
  const ratio = current && growth(inOneUnit(current), inOneUnit(base), '');
  if (!ratio || !rate) return false;
  const quotient = { numerator: multiply(ratio.numerator, decimal(100n)), denominator: ratio.denominator };
  return agreement(quotient, rate.value, rate.value.scale) !== 'differs';
}

const inOneUnit = (amount: StatedAmount): Decimal => comparable(amount) ?? amount.value;

function compute(kind: Formula['kind'], operands: readonly Decimal[]): Decimal | undefined {
  const [first, second] = operands;
  if (!first) return undefined;
  switch (kind) {
    case 'unadjusted':
    case 'lowerBound':
      return first;
    case 'sum':
      return operands.reduce(add, zero);
    case 'difference':
    case 'remainder':
      return operands.slice(1).reduce(subtract, first);
    case 'ratio':
      return second && second.coefficient !== 0n ? percentOf({ numerator: first, denominator: second, scope: '' }) : undefined;
    case 'growth': {
      const ratio = second && growth(first, second, '');
      return ratio && percentOf(ratio);
    }
    case 'growthBase': {
      const bases = second && first.scale === 0 ? wholeBasesOfGrowth(first.coefficient, second) : [];
      return bases.length === 1 && bases[0] !== undefined ? decimal(bases[0]) : undefined;
    }
    default: {
      const never: never = kind;
      return never;
    }
  }
}
