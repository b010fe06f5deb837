import { compare, type Decimal, parseDecimal, subtract } from '../language/decimal.ts';
import { hasOnlyPoints } from './scored-indicators.ts';
import type { Unjudged } from './verdict.ts';

/** The points of an indicator, in the model or as a file gives them. */
export interface GivenPoints {
  readonly unjudged: Unjudged | null;
  readonly weight: Decimal | string | null;
  readonly score: Decimal | string | null;
}

/** How many points an indicator was given less than it is worth. Null where nothing was lost, or the report gives no points; of rows that are only given points none is said. */
export function pointsLost({ unjudged, weight, score }: GivenPoints): Decimal | null {
  const [full, given] = [numberOf(weight), numberOf(score)];
  return full && given && !hasOnlyPoints({ unjudged }) && compare(given, full) < 0 ? subtract(full, given) : null;
}

const numberOf = (points: Decimal | string | null): Decimal | null =>
  typeof points === 'string' ? (parseDecimal(points) ?? null) : points;
