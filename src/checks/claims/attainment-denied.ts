import { numbersOfIndicator } from '../../domain/indicator-sides.ts';
import { comparable } from '../../domain/money.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import type { ClaimedRelation } from '../../language/claimed-attainment.ts';
import { compare, type Decimal, decimal, multiply } from '../../language/decimal.ts';
import { wantsLess } from '../../language/less-is-better.ts';
import { unit } from '../../language/units.ts';

/** What the numbers say against a claim. Those of order hold whatever the target wants. */
export type DeniedBy = 'notReached' | 'met' | 'justEqual' | 'notAbove' | 'notBelow' | 'isBelow' | 'isAbove';

/** Undefined where target and result bear the claim out, or do not tell. Without a printed comparison more is better, unless the name says otherwise. */
export function deniedBy(claimed: ClaimedRelation, indicator: Indicator): DeniedBy | undefined {
  const sides = numbersOfIndicator(indicator);
  const [wanted, reached] = sides ? [comparable(sides.target), comparable(sides.actual)] : [];
  if (!sides || !wanted || !reached) return undefined;
  const order = compare(reached, wanted);
  switch (claimed) {
    case 'above':
      return order > 0 ? undefined : 'notAbove';
    case 'below':
      return order < 0 ? undefined : 'notBelow';
    case 'atLeast':
      return order < 0 ? 'isBelow' : undefined;
    case 'atMost':
      return order > 0 ? 'isAbove' : undefined;
    default:
      return byDirection(claimed, { indicator, order, wanted, reached, isShare: sides.target.unit === unit.percent });
  }
}

interface Order {
  readonly indicator: Indicator;
  readonly order: -1 | 0 | 1;
  readonly wanted: Decimal;
  readonly reached: Decimal;
  readonly isShare: boolean;
}

type ByDirection = Exclude<ClaimedRelation, 'above' | 'below' | 'atLeast' | 'atMost'>;

function byDirection(claimed: ByDirection, { indicator, order, wanted, reached, isShare }: Order): DeniedBy | undefined {
  const isMet = meets(indicator, order);
  if (isMet === undefined) return undefined;
  if (claimed === 'missed') return isMet ? 'met' : undefined;
  if (!isMet) {
    // 基本完成 may be said of what lacks little; of less than half it may not.
    const isFar = order < 0 && compare(multiply(reached, decimal(2n)), wanted) < 0;
    return claimed !== 'roughly' || isFar ? 'notReached' : undefined;
  }
  return claimed === 'exceeded' && order === 0 && !isShare ? 'justEqual' : undefined;
}

/** Whether a target was met in plain words; undefined where less may be better and the report does not say. */
function meets(indicator: Indicator, order: -1 | 0 | 1): boolean | undefined {
  if (indicator.verdict === 'met') return true;
  if (indicator.verdict === 'missed') return false;
  if (!isUncompared(indicator) || wantsLess(indicatorName(indicator), indicator.target?.unit ?? '')) return undefined;
  return order >= 0;
}

const isUncompared = ({ unjudged }: Indicator): boolean =>
  unjudged === 'noComparison' || unjudged === 'equal' || unjudged === 'saidMet' || unjudged === 'saidMissed';

/** Short of a plain plan, or of a target with a comparison. */
export function fallsShort(indicator: Indicator): boolean {
  if (indicator.verdict === 'missed') return true;
  const sides = numbersOfIndicator(indicator);
  const [wanted, reached] = sides && indicator.basis !== 'lowerBound' ? [comparable(sides.target), comparable(sides.actual)] : [];
  return wanted != null && reached != null && meets(indicator, compare(reached, wanted)) === false;
}
