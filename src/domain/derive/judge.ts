import { saysUntargeted } from '../../language/aim-denial.ts';
import { mask } from '../../language/cells/cell-words.ts';
import { compare, type Decimal } from '../../language/decimal.ts';
import type { Operator } from '../../language/operator.ts';
import { plainForm } from '../../language/plain.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import type { Figure } from '../figure.ts';
import { comparable } from '../money.ts';
import type { Indicator } from '../report.ts';
import type { Unjudged, Verdict } from '../verdict.ts';
import { inOneMeasure } from './ratio-sides.ts';
import { judgeDates, judgeSaid } from './said-sides.ts';
import { sizesOfChange } from './sizes-of-change.ts';

/** Amounts are comparable in whatever scale they are written, 元 with 万元 and 户 with 万户, and persons by whatever measure word, 人 with 名; otherwise only in the same unit. */
export const areComparable = (a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean => areOneKind(a.unit, b.unit);

type JudgedSides = Pick<Indicator, 'verdict' | 'unjudged'>;
type SideOfIndicator = Pick<Figure, 'value' | 'words' | 'unit' | 'operator' | 'label' | 'period' | 'status' | 'inexact'>;

export const unjudged = (reason: Unjudged): JudgedSides => ({ verdict: 'unknown', unjudged: reason });

/**
 * Words are left to the report's own say, but for two days, and for words that are a number and what explains it; numbers are judged
 * only by a comparison that the report prints.
 */
export function judge(target: SideOfIndicator | null, actual: SideOfIndicator | null, basis: Indicator['basis'], name = ''): JudgedSides {
  if (!target) return unjudged(actual ? 'noTarget' : 'neither');
  if (!actual) return unjudged('noResult');
  if (target.words !== null && saysUntargeted(target.words)) return unjudged('noTargetSet');
  if ([target, actual].some(({ status }) => status === 'inapplicable')) return unjudged('inapplicable');
  if ([target, actual].some(({ words }) => words !== null && mask.test(plainForm(words)))) return unjudged('masked');
  if (target.inexact || (actual.inexact && target.words === null)) return judgeInexact(target, actual, basis, name);
  if (target.words !== null || actual.words !== null) return judgeWords(target, actual, basis, name);
  return judgeNumbers(...inOneMeasure(target, actual), basis, name);
}

function judgeNumbers(target: SideOfIndicator, actual: SideOfIndicator, basis: Indicator['basis'], name: string): JudgedSides {
  const [wanted, reached] = [comparable(target), comparable(actual)];
  if (!wanted || !reached) return unjudged('noResult');
  if (!areComparable(target, actual)) return unjudged('otherUnit');
  if (!target.operator) return unjudged('noComparison');
  const sizes = sizesOfChange(name, target.operator, wanted, reached);
  if (!sizes) return unjudged('unclearSigns');
  const found = verdict(target.operator, sizes.wanted, sizes.reached, basis);
  return found === 'unknown' ? unjudged('onlyPart') : { verdict: found, unjudged: null };
}

/** A result that is only told as a bound (200余万元, 不足30人) is judged where all that it leaves open is on one side of the target. */
function judgeInexact(target: SideOfIndicator, actual: SideOfIndicator, basis: Indicator['basis'], name: string): JudgedSides {
  if (!areComparable(target, actual)) return unjudged('otherUnit');
  if (target.inexact || !target.operator) return unjudged('noComparison');
  const found = judgeSaid(target, actual, basis, name);
  if (found === 'met' || found === 'missed') return { verdict: found, unjudged: null };
  return unjudged(found ?? 'inexact');
}

function judgeWords(target: SideOfIndicator, actual: SideOfIndicator, basis: Indicator['basis'], name: string): JudgedSides {
  const found = judgeDates(target, actual) ?? judgeSaid(target, actual, basis, name);
  if (found === 'met' || found === 'missed') return { verdict: found, unjudged: null };
  if (found) return unjudged(found);
  return target.words !== null && actual.words !== null ? { verdict: 'asReported', unjudged: null } : unjudged('oneInWords');
}

/** A lower bound can prove that at least so much was reached; it can never prove a miss, nor that a ceiling was kept. */
export function verdict(operator: Operator, target: Decimal | null, actual: Decimal | null, basis: Indicator['basis']): Verdict {
  if (!target || !actual) return 'unknown';
  const order = compare(actual, target);
  const holds = { '≥': order >= 0, '>': order > 0, '≤': order <= 0, '<': order < 0, '=': order === 0 }[operator];
  if (basis !== 'lowerBound') return holds ? 'met' : 'missed';
  if (operator === '≥' || operator === '>') return holds ? 'met' : 'unknown';
  return order > 0 ? 'missed' : 'unknown';
}
