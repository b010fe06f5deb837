import { compare, type Decimal, decimal, divideTruncated, equals, magnitude, multiply, subtract } from '../language/decimal.ts';

/** How a printed number stands to the exact one: as one of the usual roundings gives it, cut short, or neither. */
export type Agreement = 'rounded' | 'cut' | 'differs';

type Quotient = { readonly numerator: Decimal; readonly denominator: Decimal };

/** `digits` is the number of decimals that the number was printed with. Half up and half to even are both right at a tie. */
export function agreement({ numerator, denominator }: Quotient, printed: Decimal, digits: number): Agreement {
  if (denominator.coefficient === 0n) return 'differs';
  const distance = magnitude(subtract(multiply(printed, denominator), numerator));
  const half = magnitude(multiply(denominator, decimal(5n, digits + 1)));
  if (compare(distance, half) <= 0) return 'rounded';
  return equals(divideTruncated(numerator, denominator, digits), printed) ? 'cut' : 'differs';
}

/** Decimals of a number as printed, with whatever stands around its digits. */
export const printedDigits = (printed: string): number => /[.．]([0-9０-９]+)/.exec(printed)?.[1]?.length ?? 0;
