import { type Decimal, decimal, decimalToText, divideTruncated, multiply } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { formatStated } from '../../text/readers/format.ts';

/**
 * What a printed percentage should be, cut: with two decimals, but with two more than those, or than are printed, where the printed has
 * more, was cut itself, or a cut would read as an error of its own (76.267 as 76.26).
 */
export function exactPercent(numerator: Decimal, denominator: Decimal, printed: number, isCut = false): string {
  const cutTo = (digits: number): Decimal => divideTruncated(multiply(numerator, decimal(100n)), denominator, digits);
  const isTold = printed <= 2 && !(isCut && printed === 2) && !roundsAway(cutTo(4));
  return formatStated(decimalToText(cutTo(isTold ? 2 : Math.max(printed, 2) + 2)), unit.percent);
}

/** Whether the third decimal would round the second up. */
function roundsAway(quotient: Decimal): boolean {
  const third = (quotient.coefficient < 0n ? -quotient.coefficient : quotient.coefficient) * 10n ** BigInt(4 - quotient.scale);
  return (third / 10n) % 10n >= 5n;
}
