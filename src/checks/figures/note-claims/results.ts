import type { Indicator } from '../../../domain/report.ts';
import { belowAim, notReached, ordersByAim, targetReached } from '../../../language/attainment-words.ts';
import { zh } from '../../../text/readers/zh.ts';
import { allReached, leavesVerdictOpen, messages, ofIndicators } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim } from './claim.ts';

/** 全部指标均已达到; 配送及时率高于指标值. */
export const results: NoteClaim = (text, { report: { indicators } }) =>
  clausesOf(text).flatMap((clause) => {
    if (leavesVerdictOpen.test(clause)) return [];
    const named = indicators.find(({ path }) => clause.includes(path.at(-1) ?? '\n'));
    if (named) return contradicts(named, clause.replace(named.path.at(-1) ?? '', '')) ? [of(named, clause)] : [];
    const other = ofIndicators.test(clause) && allReached.test(clause) && !saysMissed(clause) ? indicators.find(isNotMet) : undefined;
    return other ? [of(other, clause)] : [];
  });

const isNotMet = ({ verdict }: Indicator): boolean => verdict !== 'met';

const saysMissed = (clause: string): boolean => notReached.test(clause) || belowAim.test(clause);

function contradicts({ verdict, target: { operator } }: Indicator, clause: string): boolean {
  if (ordersByAim.test(clause) && (operator === '≤' || operator === '<')) return false;
  return saysMissed(clause) ? verdict === 'met' : targetReached.test(clause) && verdict !== 'met';
}

const of = ({ path, verdict }: Indicator, said: string) => ({
  said,
  fact: messages.facts.verdict(path.at(-1) ?? '', zh.report.indicators.verdict[verdict]),
});
