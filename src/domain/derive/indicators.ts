import { isSectionName, namesExecution } from '../../language/cells/row-names.ts';
import type { Figure } from '../figure.ts';
import { idMeant, isShared } from '../files/figure-file.ts';
import type { IndicatorFile } from '../files/indicator-file.ts';
import { aimedInGoals } from '../goals-said.ts';
import type { Narrative } from '../narrative.ts';
import { type Indicator, indicatorName } from '../report.ts';
import { resultSaidInstead, targetSaidInstead } from '../said-instead.ts';
import { completionOf } from './completion.ts';
import { judge, unjudged } from './judge.ts';
import { attainmentSaid, attainmentWithoutResult } from './said-of-target.ts';
import { withNearerReason } from './unjudged-why.ts';

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
  const name = indicatorName(file);
  const judged = ratesExecution(file)
    ? unjudged('execution')
    : isPartOfScore(file)
      ? unjudged('onlyPoints')
      : withNearerReason(judge(target, actual, basis, name), target, actual, basis);
  const untargeted = target ? null : targetSaidInstead(file, blocks, names);
  const isWithout = judged.unjudged === 'noTarget' || judged.unjudged === 'neither';
  const aimed = target || untargeted !== null || !isWithout ? null : aimedInGoals(name, { goal, blocks, names });
  const isUncompared = judged.unjudged === 'noComparison' || judged.unjudged === 'equal';
  const said = isUncompared && target && actual ? attainmentSaid(name, target, actual, blocks) : undefined;
  return {
    id: file.id,
    path: file.path,
    definition: file.definition ?? null,
    target,
    actual,
    basis,
    instead: basis === 'undisclosed' ? (resultSaidInstead(file, blocks, names) ?? attainmentWithoutResult(name, target, blocks)) : null,
    untargeted,
    aimed,
    ...(aimed !== null && judged.unjudged === 'noTarget'
      ? unjudged('onlyGoal')
      : said
        ? unjudged(said)
        : untargeted !== null && judged.unjudged === 'noTarget'
          ? unjudged('noTargetSet')
          : judged),
    completion: isUncompared && target && actual ? completionOf(file.id, name, target, actual) : null,
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
