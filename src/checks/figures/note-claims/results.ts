import { isKnown } from '../../../domain/figure.ts';
import { type Indicator, indicatorName } from '../../../domain/report.ts';
import { belowAim, notReached, ordersByAim, targetReached } from '../../../language/attainment-words.ts';
import { compare } from '../../../language/decimal.ts';
import { isUpperBound } from '../../../language/operator.ts';
import { zh } from '../../../text/readers/zh.ts';
import { indicatorsNamed } from '../note-counts.ts';
import { allReached, leavesVerdictOpen, messages, speaksOfAims } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type Objection, told } from './claim.ts';
import {
  aimSaid,
  allOfThem,
  besideAim,
  exception,
  fullPoints,
  isEven,
  isOver,
  ofTheRest,
  restReached,
  speaksOfOpen,
  undoneOnes,
} from './results.words.ts';

/** 全部指标均已达到; 配送及时率高于指标值. */
export const results: NoteClaim = (text, { report: { indicators } }) =>
  clausesOf(text).flatMap((clause) => {
    if (leavesVerdictOpen.test(clause)) return [];
    const points = pointsBelied(clause, indicators);
    if (points) return [points];
    const { excepted, isLeft } = leftOut(clause, text, indicators);
    const [named] = indicatorsNamed(clause.replace(exception, ''), indicators);
    if (named && belied(named, clause))
      return [
        named.target && named.actual && isKnown(named.actual)
          ? { said: clause, fact: messages.facts.counts(told(named.actual), told(named.target)) }
          : of(named, clause),
      ];
    if (named && clause.includes(indicatorName(named)))
      return contradicts(named, clause.replace(indicatorName(named), '')) ? [of(named, clause)] : [];
    const open = restReached.test(clause) && !speaksOfOpen.test(text) ? indicators.find(({ verdict }) => verdict === 'unknown') : undefined;
    if (open) return [of(open, clause)];
    const other =
      speaksOfAims.test(clause) && allReached.test(clause) && !saysMissed(clause) && !isLeft
        ? indicators.find((each) => isNotMet(each) && !excepted.includes(each))
        : undefined;
    return other ? [of(other, clause)] : [];
  });

/** 超过了目标, 正好等于目标, held against the two numbers; 没有达到目标 of what has no result. */
function belied({ actual, target, basis }: Indicator, clause: string): boolean {
  if (basis === 'undisclosed') return notReached.test(clause) && aimSaid.test(clause);
  const [, way] = besideAim.exec(clause) ?? [];
  if (!way || !actual || !isKnown(actual) || !target || !isKnown(target) || actual.unit !== target.unit || basis === 'lowerBound')
    return false;
  const order = compare(actual.value, target.value);
  return order !== (isEven.test(way) ? 0 : isOver.test(way) ? 1 : -1);
}

/** 各项指标均得满分, 未完成的指标没有扣分. */
function pointsBelied(clause: string, indicators: readonly Indicator[]): Objection | undefined {
  if (!fullPoints.test(clause)) return undefined;
  const named = indicatorsNamed(clause, indicators);
  const meant = named.length > 0 ? named : undoneOnes.test(clause) ? indicators.filter(isNotMet) : allOfThem.test(clause) ? indicators : [];
  const short = meant.find(({ weight, score }) => weight && score && compare(score, weight) < 0);
  return short && { said: clause, fact: messages.facts.pointsLost(indicatorName(short)) };
}

/** Of 其余六项都达到: the indicators that the note names before; or that it says unnamed ones missed. */
function leftOut(clause: string, text: string, indicators: readonly Indicator[]) {
  if (!ofTheRest.test(clause)) return { excepted: [], isLeft: false };
  const before = text.slice(0, text.indexOf(clause) + (exception.exec(clause)?.[0].length ?? 0));
  const excepted = indicatorsNamed(before, indicators);
  return { excepted, isLeft: excepted.length === 0 && saysMissed(before) };
}

const isNotMet = ({ verdict }: Indicator): boolean => verdict !== 'met';

const saysMissed = (clause: string): boolean => notReached.test(clause) || belowAim.test(clause);

function contradicts({ verdict, target }: Indicator, clause: string): boolean {
  const operator = target?.operator;
  if (ordersByAim.test(clause) && isUpperBound(operator)) return false;
  return saysMissed(clause) ? verdict === 'met' : targetReached.test(clause) && verdict !== 'met';
}

const of = ({ path, verdict }: Indicator, said: string) => ({
  said,
  fact: messages.facts.verdict(indicatorName({ path }), zh.report.indicators.verdict[verdict]),
});
