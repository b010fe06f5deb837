import { type Agreement, percentAgreement, type Quotient } from '../../domain/agreement.ts';
import { type Decimal, decimal, decimalToText, divideTruncated, magnitude, multiply } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { formatStated } from '../../text/readers/format.ts';

/** How a printed percentage fails its two sides, and what it should be. */
export interface WrongPercent {
  readonly outcome: Exclude<Agreement, 'rounded'>;
  readonly exact: string;
}

/** Undefined where the two sides give what is printed with so many `digits`. */
export function wrongPercent(sides: Quotient, printed: Decimal, digits: number): WrongPercent | undefined {
  const outcome = percentAgreement(sides, printed, digits);
  return outcome === 'rounded' ? undefined : { outcome, exact: exactPercent(sides, digits, outcome === 'cut') };
}

/**
 * What it should be, cut: with two decimals, but with two more than those, or than are printed, where the printed has more, was cut itself, or a cut would
 * read as an error of its own (76.267 as 76.26).
 */
export function exactPercent({ numerator, denominator }: Quotient, printed: number, isCut = false): string {
  const cutTo = (digits: number): Decimal => divideTruncated(multiply(numerator, decimal(100n)), denominator, digits);
  const isTold = printed <= 2 && !(isCut && printed === 2) && !roundsAway(cutTo(3));
  return formatStated(decimalToText(cutTo(isTold ? 2 : Math.max(printed, 2) + 2)), unit.percent);
}

/** Whether the third decimal would round the second up. */
const roundsAway = (quotient: Decimal): boolean => {
  const { coefficient, scale } = magnitude(quotient);
  return scale === 3 && coefficient % 10n >= 5n;
};
