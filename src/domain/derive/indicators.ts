import { compare, type Decimal } from '../../language/decimal.ts';
import type { Operator } from '../../language/operator.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import type { Figure } from '../figure.ts';
import type { IndicatorFile } from '../files/indicator-file.ts';
import { comparable } from '../money.ts';
import type { Narrative } from '../narrative.ts';
import type { Indicator, Verdict } from '../report.ts';
import { resultSaidInstead } from '../said-instead.ts';

/**
 * Joins target and actual. `figureOf` knows every stated and derived figure that an indicator may name, `names` the names of all
 * indicators.
 */
export function buildIndicator(
  file: IndicatorFile,
  figureOf: (id: string) => Figure | undefined,
  blocks: Narrative['blocks'],
  names: readonly string[],
): Indicator {
  const target = figureOf(file.target.id) as Indicator['target'];
  const { actual, basis } = actualOf(file, figureOf);
  return {
    id: file.id,
    path: file.path,
    definition: file.definition ?? null,
    target,
    actual,
    basis,
    instead: basis === 'undisclosed' ? resultSaidInstead(file, blocks, names) : null,
    verdict: actual && areComparable(target, actual) ? verdict(target.operator, comparable(target), comparable(actual), basis) : 'unknown',
    weight: file.weight ?? null,
    score: file.score ?? null,
  };
}

function actualOf(file: IndicatorFile, figureOf: (id: string) => Figure | undefined): Pick<Indicator, 'actual' | 'basis'> {
  if (typeof file.actual === 'string') return { actual: null, basis: 'undisclosed' };
  if ('from' in file.actual) {
    const actual = figureOf(file.actual.from) ?? null;
    return { actual, basis: actual?.status === 'derived' ? 'derived' : 'reported' };
  }
  if ('atLeast' in file.actual) return { actual: figureOf(file.actual.atLeast) ?? null, basis: 'lowerBound' };
  return { actual: figureOf(file.actual.id) ?? null, basis: 'reported' };
}

/** Amounts are comparable in whatever scale they are written, 元 with 万元 and 户 with 万户, and persons by whatever measure word, 人 with 名; otherwise only in the same unit. */
export const areComparable = (a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean => areOneKind(a.unit, b.unit);

/** A lower bound can prove that at least so much was reached; it can never prove a miss, nor that a ceiling was kept. */
export function verdict(operator: Operator, target: Decimal | null, actual: Decimal | null, basis: Indicator['basis']): Verdict {
  if (!target || !actual) return 'unknown';
  const order = compare(actual, target);
  const holds = { '≥': order >= 0, '>': order > 0, '≤': order <= 0, '<': order < 0, '=': order === 0 }[operator];
  if (basis !== 'lowerBound') return holds ? 'met' : 'missed';
  if (operator === '≥' || operator === '>') return holds ? 'met' : 'unknown';
  return order > 0 ? 'missed' : 'unknown';
}
