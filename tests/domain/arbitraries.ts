import fc from 'fast-check';
import type { Figure } from '../../src/domain/figure.ts';
import { type Decimal, decimal } from '../../src/language/decimal.ts';
import { realReport } from '../real-report.ts';

const limit = 10n ** 24n;

export const decimals: fc.Arbitrary<Decimal> = fc
  .tuple(fc.bigInt({ min: -limit, max: limit }), fc.integer({ min: 0, max: 12 }))
  .map(([coefficient, scale]) => decimal(coefficient, scale));

export const nonZero = decimals.filter((value) => value.coefficient !== 0n);

export const naturals = fc.bigInt({ min: 1n, max: limit });

/** A figure of the report with other fields. */
export function figure(changes: Partial<Figure>): Figure {
  return { ...(realReport.figures[0] as Figure), ...changes };
}
