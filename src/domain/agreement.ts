import { compare, type Decimal, decimal, divideTruncated, equals, magnitude, multiply, subtract } from '../language/decimal.ts';
import type { Figure } from './figure.ts';

/** How a printed number stands to the exact one: as one of the usual roundings gives it, cut short, or neither. */
export type Agreement = 'rounded' | 'cut' | 'differs';

export interface Quotient {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** `digits` is the number of decimals that the number was printed with. Half up and half to even are both right at a tie. */
export function agreement({ numerator, denominator }: Quotient, printed: Decimal, digits: number): Agreement {
  if (denominator.coefficient === 0n) return 'differs';
  const distance = magnitude(subtract(multiply(printed, denominator), numerator));
  const half = magnitude(multiply(denominator, decimal(5n, digits + 1)));
  if (compare(distance, half) <= 0) return 'rounded';
  return equals(divideTruncated(numerator, denominator, digits), printed) ? 'cut' : 'differs';
}

/** The same of a percentage: the numerator in per cent of the denominator. */
export const percentAgreement = ({ numerator, denominator }: Quotient, printed: Decimal, digits: number): Agreement =>
  agreement({ numerator: multiply(numerator, decimal(100n)), denominator }, printed, digits);

/** Decimals of a number as printed, with whatever stands around its digits. */
export const printedDigits = (printed: string): number => /[.．]([0-9０-９]+)/.exec(printed)?.[1]?.length ?? 0;

/** Decimals of a figure where the text prints it most exactly, zeros at the end included. */
export const finestDigits = ({ value, statements }: Pick<Figure, 'value' | 'statements'>): number =>
  Math.max(value?.scale ?? 0, ...statements.map(({ printed }) => printedDigits(printed)));
