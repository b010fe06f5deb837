import { compare, type Decimal, decimal, divideTruncated, multiply, subtract } from '../language/decimal.ts';

/** A rate stays a ratio until it is shown; `scope` names what both sides cover. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly scope: string;
}

const hundred = decimal(100n);

/** In percent, cut (never rounded) after `digits` decimals: a rate below 1 can never read as 100. */
export const percentOf = ({ numerator, denominator }: Ratio, digits = 8): Decimal =>
  divideTruncated(multiply(numerator, hundred), denominator, digits);

/** True when `percentOf(ratio, digits)` lost nothing. */
export function isExact(ratio: Ratio, digits = 8): boolean {
  return compare(multiply(percentOf(ratio, digits), ratio.denominator), multiply(ratio.numerator, hundred)) === 0;
}

/** Growth of `current` over `base` as a ratio; undefined where there is no rate (base zero or negative). */
export function growth(current: Decimal, base: Decimal, scope: string): Ratio | undefined {
  if (base.coefficient <= 0n) return undefined;
  return { numerator: subtract(current, base), denominator: base, scope };
}

/**
 * The whole numbers b for which (current - b) / b, in percent, prints as `percent` at the precision it is printed with,
 * accepting half-up and cut. A growth claim whose base is unpublished has a derivable base only if exactly one b fits.
 */
export function wholeBasesOfGrowth(current: bigint, percent: Decimal): readonly bigint[] {
  const bases: bigint[] = [];
  const unit = 10n ** BigInt(percent.scale);
  const p = percent.coefficient;
  const guess = (current * 100n * unit) / (100n * unit + p || 1n);
  for (let b = guess > 3n ? guess - 3n : 1n; b <= guess + 3n; b++) {
    const scaled = (current - b) * 100n * unit;
    const cut = scaled / b;
    const halfUp = (2n * scaled + (scaled < 0n ? -b : b)) / (2n * b);
    if (p === cut || p === halfUp) bases.push(b);
  }
  return bases;
}
