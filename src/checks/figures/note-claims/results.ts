import type { Indicator } from '../../../domain/report.ts';
import { zh } from '../../../text/readers/zh.ts';
import { allReached, leavesVerdictOpen, messages, missed, ofIndicators, reached } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim } from './claim.ts';
import { missedSome, ofOrder } from './wholes.words.ts';

/** 全部指标均已达到; 配送及时率高于指标值. */
export const results: NoteClaim = (text, { report: { indicators } }) =>
  clausesOf(text).flatMap((clause) => {
    if (leavesVerdictOpen.test(clause)) return [];
    const named = indicators.find(({ path }) => clause.includes(path.at(-1) ?? '\n'));
    if (named) return contradicts(named, clause) ? [of(named, clause)] : [];
    const other =
      ofIndicators.test(clause) && allReached.test(clause) && !missed.test(clause) && !missedSome.test(clause)
        ? indicators.find(isNotMet)
        : undefined;
    return other ? [of(other, clause)] : [];
  });

const isNotMet = ({ verdict }: Indicator): boolean => verdict !== 'met';

/** Below the value aimed at is good where no more was aimed at. */
const contradicts = ({ verdict, target: { operator } }: Indicator, clause: string): boolean =>
  !(ofOrder.test(clause) && (operator === '≤' || operator === '<')) &&
  ((missed.test(clause) && verdict === 'met') || (reached.test(clause) && verdict !== 'met'));

const of = ({ path, verdict }: Indicator, said: string) => ({
  said,
  fact: messages.facts.verdict(path.at(-1) ?? '', zh.report.indicators.verdict[verdict]),
});
