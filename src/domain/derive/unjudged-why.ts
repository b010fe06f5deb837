import { compare } from '../../language/decimal.ts';
import { plainForm } from '../../language/plain.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import type { Figure } from '../figure.ts';
import { comparable } from '../money.ts';
import type { Indicator } from '../report.ts';
import { inOneMeasure } from './ratio-sides.ts';

type VerdictSides = Pick<Indicator, 'verdict' | 'unjudged'>;

/** The same verdict with the nearer reason why there is none: that both sides are equal, or that only one of them is marked as not applicable. */
export function withNearerReason(
  judged: VerdictSides,
  target: Figure | null,
  actual: Figure | null,
  basis: Indicator['basis'],
): VerdictSides {
  if (!target || !actual) return judged;
  if (judged.unjudged === 'noComparison' && basis !== 'lowerBound' && areEqual(target, actual)) return { ...judged, unjudged: 'equal' };
  if (judged.unjudged !== 'inapplicable') return judged;
  if (target.status !== 'inapplicable') return { ...judged, unjudged: 'resultMarked' };
  return actual.status === 'inapplicable' ? judged : { ...judged, unjudged: 'targetMarked' };
}

/** One number in one measure, or one wording; nothing that is only about so much. */
function areEqual(target: Figure, actual: Figure): boolean {
  if (target.inexact || actual.inexact || actual.operator) return false;
  if (target.words !== null && actual.words !== null) return plainForm(target.words) === plainForm(actual.words);
  const [own, other] = inOneMeasure(target, actual);
  if (target.words !== null || actual.words !== null || !areOneKind(own.unit, other.unit)) return false;
  const [wanted, reached] = [comparable(own), comparable(other)];
  return wanted !== null && reached !== null && compare(wanted, reached) === 0;
}
