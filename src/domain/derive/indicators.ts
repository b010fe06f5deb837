import { saysUntargeted } from '../../language/aim-denial.ts';
import { mask } from '../../language/cells/cell-words.ts';
import { isSectionName, namesExecution } from '../../language/cells/row-names.ts';
import { compare, type Decimal } from '../../language/decimal.ts';
import type { Operator } from '../../language/operator.ts';
import { plainForm } from '../../language/plain.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import type { Figure } from '../figure.ts';
import { idMeant, isShared } from '../files/figure-file.ts';
import type { IndicatorFile } from '../files/indicator-file.ts';
import { aimedInGoals } from '../goals-said.ts';
import { comparable } from '../money.ts';
import type { Narrative } from '../narrative.ts';
import { type Indicator, indicatorName } from '../report.ts';
import { resultSaidInstead, targetSaidInstead } from '../said-instead.ts';
import type { Unjudged, Verdict } from '../verdict.ts';
import { completionOf } from './completion.ts';
import { attainmentSaid, unreachedSaid } from './said-of-target.ts';
import { judgeDates, judgeSaid } from './said-sides.ts';

/**
 * Joins target and actual. `figureOf` knows every stated and derived figure that an indicator may name, `names` the names of all
 * indicators, `goal` the goal of the whole.
 */
export function buildIndicator(
  file: IndicatorFile,
  figureOf: (id: string) => Figure | undefined,
  blocks: Narrative['blocks'],
  names: readonly string[],
  goal = '',
): Indicator {
  const target = typeof file.target === 'object' ? (figureOf(idMeant(file.target)) ?? null) : null;
  const { actual, basis } = actualOf(file, figureOf);
  const judged = ratesExecution(file) ? unjudged('execution') : isPartOfScore(file) ? unjudged('onlyPoints') : judge(target, actual, basis);
  const untargeted = target ? null : targetSaidInstead(file, blocks, names);
  const name = indicatorName(file);
  const isWithout = judged.unjudged === 'noTarget' || judged.unjudged === 'neither';
  const aimed = target || untargeted !== null || !isWithout ? null : aimedInGoals(name, { goal, blocks, names });
  const said =
    judged.unjudged === 'noComparison' && target && actual ? attainmentSaid(indicatorName(file), target, actual, blocks) : undefined;
  return {
    id: file.id,
    path: file.path,
    definition: file.definition ?? null,
    target,
    actual,
    basis,
    instead: basis === 'undisclosed' ? (resultSaidInstead(file, blocks, names) ?? unreachedSaid(target, blocks)) : null,
    untargeted,
    aimed,
    ...(aimed !== null && judged.unjudged === 'noTarget'
      ? unjudged('onlyGoal')
      : said
        ? unjudged(said)
        : untargeted !== null && judged.unjudged === 'noTarget'
          ? unjudged('noTargetSet')
          : judged),
    completion: judged.unjudged === 'noComparison' && target && actual ? completionOf(file.id, indicatorName(file), target, actual) : null,
    reason: file.reason ?? null,
    weight: file.weight ?? null,
    score: file.score ?? null,
  };
}

/** The row of money of a form, of which only points are given; below a level (过程 / 资金管理 / 预算执行率) it is an indicator as all are. */
const ratesExecution = ({ path, target, weight, score }: IndicatorFile): boolean =>
  path.length === 1 && typeof target !== 'object' && (weight ?? score) !== undefined && namesExecution(indicatorName({ path }));

/** 过程 25 23.1: a part of the score, which no target is set for. */
const isPartOfScore = ({ path, target, actual, score }: IndicatorFile): boolean =>
  path.length === 1 &&
  typeof target !== 'object' &&
  typeof actual !== 'object' &&
  score !== undefined &&
  isSectionName(indicatorName({ path }));

function actualOf(file: IndicatorFile, figureOf: (id: string) => Figure | undefined): Pick<Indicator, 'actual' | 'basis'> {
  if (typeof file.actual === 'string') return { actual: null, basis: 'undisclosed' };
  if (isShared(file.actual)) {
    const actual = figureOf(file.actual.from) ?? null;
    return { actual, basis: actual?.status === 'derived' ? 'derived' : 'reported' };
  }
  if ('atLeast' in file.actual) return { actual: figureOf(file.actual.atLeast) ?? null, basis: 'lowerBound' };
  return { actual: figureOf(file.actual.id) ?? null, basis: 'reported' };
}

/** Amounts are comparable in whatever scale they are written, 元 with 万元 and 户 with 万户, and persons by whatever measure word, 人 with 名; otherwise only in the same unit. */
export const areComparable = (a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean => areOneKind(a.unit, b.unit);

type JudgedSides = Pick<Indicator, 'verdict' | 'unjudged'>;
type SideOfIndicator = Pick<Figure, 'value' | 'words' | 'unit' | 'operator' | 'label' | 'period' | 'status' | 'inexact'>;

const unjudged = (reason: Unjudged): JudgedSides => ({ verdict: 'unknown', unjudged: reason });

/**
 * Words are left to the report's own say, but for two days, and for words that are a number and what explains it; numbers are judged
 * only by a comparison that the report prints.
 */
export function judge(target: SideOfIndicator | null, actual: SideOfIndicator | null, basis: Indicator['basis']): JudgedSides {
  if (!target) return unjudged(actual ? 'noTarget' : 'neither');
  if (!actual) return unjudged('noResult');
  if (target.words !== null && saysUntargeted(target.words)) return unjudged('noTargetSet');
  if ([target, actual].some(({ status }) => status === 'inapplicable')) return unjudged('inapplicable');
  if ([target, actual].some(({ words }) => words !== null && mask.test(plainForm(words)))) return unjudged('masked');
  if (target.inexact || (actual.inexact && target.words === null)) return judgeInexact(target, actual, basis);
  if (target.words !== null || actual.words !== null) return judgeWords(target, actual, basis);
  const [wanted, reached] = [comparable(target), comparable(actual)];
  if (!wanted || !reached) return unjudged('noResult');
  if (!areComparable(target, actual)) return unjudged('otherUnit');
  if (!target.operator) return unjudged('noComparison');
  const found = verdict(target.operator, wanted, reached, basis);
  return found === 'unknown' ? unjudged('onlyPart') : { verdict: found, unjudged: null };
}

/** A result that is only told as a bound (200余万元, 不足30人) is judged where all that it leaves open is on one side of the target. */
function judgeInexact(target: SideOfIndicator, actual: SideOfIndicator, basis: Indicator['basis']): JudgedSides {
  if (!areComparable(target, actual)) return unjudged('otherUnit');
  if (target.inexact || !target.operator) return unjudged('noComparison');
  const found = judgeSaid(target, actual, basis);
  if (found === 'met' || found === 'missed') return { verdict: found, unjudged: null };
  return unjudged(found ?? 'inexact');
}

function judgeWords(target: SideOfIndicator, actual: SideOfIndicator, basis: Indicator['basis']): JudgedSides {
  const found = judgeDates(target, actual) ?? judgeSaid(target, actual, basis);
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
