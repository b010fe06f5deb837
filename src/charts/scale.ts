import { compare, type Decimal, decimal } from '../language/decimal.ts';

/** The smallest of 1, 2, 5 × 10^k that is not below a positive value: the end of an axis drawn to its own scale. */
export function niceCeiling(value: Decimal): Decimal {
  let power = -value.scale;
  for (;;) {
    for (const step of [1n, 2n, 5n]) {
      const candidate = power < 0 ? decimal(step, -power) : decimal(step * 10n ** BigInt(power));
      if (compare(candidate, value) >= 0) return candidate;
    }
    power += 1;
  }
}
