import { compare, type Decimal, decimal, multiply, zero } from '../../language/decimal.ts';
import { scaledUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { comparable, type Quantity } from '../money.ts';

export const hundred = decimal(100n);
const one = decimal(1n);
const two = decimal(2n);
/** A share below so many percent may be meant by a bare number below one: 0.8 against 5%. */
const least = decimal(10n);

const isPercent = (text: string): boolean => scaledUnit(text).base === unit.percent;

/** 0.95, printed without a unit beside 95.2%: a share of one. Not 0.8 beside 5%, nor what is far from the other. */
export function isRatioBeside(bare: Decimal, percent: Decimal): boolean {
  if (compare(bare, zero) <= 0 || compare(bare, one) > 0 || compare(percent, least) < 0) return false;
  const own = multiply(bare, hundred);
  return compare(multiply(own, two), percent) >= 0 && compare(own, multiply(percent, two)) <= 0;
}

/** Both sides in percent, where the one is a share of one and the other printed in percent; any others as they are. */
export function inOneMeasure<Of extends Quantity>(a: Of, b: Of): readonly [Of, Of] {
  return [beside(a, b), beside(b, a)];
}

function beside<Of extends Quantity>(side: Of, other: Of): Of {
  const percent = isPercent(other.unit) ? comparable(other) : null;
  if (side.unit !== '' || !side.value || !percent || !isRatioBeside(side.value, percent)) return side;
  return { ...side, value: multiply(side.value, hundred), unit: unit.percent };
}
