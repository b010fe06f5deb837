import { areOneKind } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { derivedText } from '../../text/derived.ts';
import type { Figure } from '../figure.ts';
import { comparable } from '../money.ts';
import { percentOf } from '../rate.ts';
import { derived } from './derived.ts';

export const completionId = (indicator: string): string => `${indicator}-completion`;

/** What the result is of the target, in percent; none of a target that is zero or less. The report calls neither reached. */
export function completionOf(indicator: string, name: string, target: Figure, actual: Figure): Figure | null {
  if (target.inexact || actual.inexact || !areOneKind(target.unit, actual.unit)) return null;
  const [denominator, numerator] = [comparable(target), comparable(actual)];
  if (!denominator || !numerator || denominator.coefficient <= 0n || numerator.coefficient < 0n) return null;
  const ratio = { numerator, denominator, scope: name };
  return derived({
    id: completionId(indicator),
    label: derivedText.completion(name),
    value: percentOf(ratio),
    unit: unit.percent,
    period: target.period,
    subject: target.subject,
    formula: { kind: 'ratio', of: [actual.id, target.id] },
    ratio,
  });
}
