import type { SiteFile } from '../../domain/files/site-file.ts';
import { comparable, type Quantity } from '../../domain/money.ts';
import { compare, type Decimal, decimal, zero } from '../../language/decimal.ts';

/** Below `block` nothing is published of a sensitive group, below `ask` only with a reason on record. */
export interface Thresholds {
  readonly block: number;
  readonly ask: number;
}

export const defaultThresholds: Thresholds = { block: 5, ask: 10 };

export const thresholdsOf = ({ disclosure }: Pick<SiteFile, 'disclosure'>): Thresholds => disclosure ?? defaultThresholds;

/** How a count may be published: 0.8 万人 are 8,000. */
export const standingOfCount = (count: Quantity, thresholds: Thresholds): ReturnType<typeof standingOf> =>
  standingOf(comparable(count) ?? zero, thresholds);

/** By the number of persons itself. Nobody is recognised by a zero. */
export function standingOf(value: Decimal, { block, ask }: Thresholds): 'open' | 'ask' | 'block' {
  if (compare(value, zero) <= 0) return 'open';
  if (compare(value, decimal(BigInt(block))) < 0) return 'block';
  return compare(value, decimal(BigInt(ask))) < 0 ? 'ask' : 'open';
}
