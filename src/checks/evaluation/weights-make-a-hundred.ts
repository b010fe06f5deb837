import { hasMoreIndicators } from '../../domain/more-indicators.ts';
import { scoredIndicators } from '../../domain/scored-indicators.ts';
import { add, decimal, decimalToText, equals, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import type { Rule } from '../rule.ts';
import { executionPoints } from './execution-points.ts';
import { messages, words } from './weights-make-a-hundred.words.ts';

const full = decimal(100n);

/**
 * The weights of all indicators sum to 100 points, the row of the execution rate included, or to the total that the report itself prints.
 * Asked only where the text speaks of no indicators beyond those on record.
 */
export const weightsMakeAHundred: Rule = {
  id: 'weights-make-a-hundred',
  group: 'evaluation',
  level: 'warning',
  byAccount: true,
  words,
  find: ({ report }) => {
    const indicators = scoredIndicators(report.indicators);
    const weights = indicators.map(({ weight }) => weight).filter((each) => each !== null);
    if (weights.length === 0 || weights.length !== indicators.length) return [];
    const sum = weights.reduce(add, zero);
    const isPrinted = report.figures.some(
      (each) => each.unit === unit.points && each !== report.rating?.score && each.value && equals(each.value, sum),
    );
    const withExecution = executionPoints(report).weights.some((each) => equals(add(sum, each), full));
    if (equals(sum, full) || isPrinted || withExecution || hasMoreIndicators(report)) return [];
    return [{ place: { in: 'project', path: ['indicators'] }, ...messages.differs(decimalToText(sum), weights.length) }];
  },
};
