import { agreement, printedDigits } from '../../domain/agreement.ts';
import type { Indicator, Report } from '../../domain/report.ts';
import { scoredIndicators } from '../../domain/scored-indicators.ts';
import { add, compare, type Decimal, decimal, decimalToText, equals, subtract, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { executionPoints, ratesExecution } from './execution-points.ts';
import { messages, words } from './scores-make-the-total.words.ts';

const full = decimal(100n);

/** The total score is the sum of all scored rows. Where rows may be missing in the file, only what no row could make good is told. */
export const scoresMakeTheTotal: Rule = {
  id: 'scores-make-the-total',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) => {
    const { rating } = report;
    const indicators = countedIn(report);
    const [statement] = rating?.score.statements ?? [];
    const scores = indicators.map(({ score }) => score).filter((each) => each !== null);
    if (!rating?.score.value || !statement || scores.length === 0 || scores.length !== indicators.length) return [];
    const total = rating.score.value;
    const sum = scores.reduce(add, zero);
    const isTotal = (each: Decimal) =>
      agreement({ numerator: each, denominator: decimal(1n) }, total, printedDigits(statement.printed)) !== 'differs';
    const execution = executionPoints(report).scores;
    if (isTotal(sum) || execution.some((each) => isTotal(add(sum, each)))) return [];
    const missing = weightMissing(report, indicators);
    if (missing === undefined) {
      const [only, ...more] = execution;
      return only && more.length === 0
        ? [noteAt(statement, messages.withExecution(decimalToText(add(sum, only)), shown(rating.score)))]
        : [];
    }
    const gap = subtract(total, sum);
    const isPossible = compare(gap, zero) > 0 && compare(gap, missing) <= 0;
    return isPossible ? [] : [noteAt(statement, messages.differs(decimalToText(sum), shown(rating.score)))];
  },
};

/** Without rows that have no points at all (不涉及, —), where the points of the others are known to be all. */
function countedIn(report: Report): readonly Indicator[] {
  const rows = scoredIndicators(report.indicators);
  const counted = rows.filter(({ weight, score }) => weight !== null || score !== null);
  const weights = counted.map(({ weight }) => weight).filter((each) => each !== null);
  const sum = weights.reduce(add, zero);
  const areAll = [sum, ...executionPoints(report).weights.map((each) => add(sum, each))].some((each) => equals(each, full));
  return weights.length === counted.length && areAll ? counted : rows;
}

/** How many points may be those of rows that are not in the file; undefined where the one row that is not is known from the text. */
function weightMissing(report: Report, indicators: readonly Indicator[]): Decimal | undefined {
  const weights = indicators.map(({ weight }) => weight).filter((each) => each !== null);
  if (weights.length !== indicators.length) return indicators.some(ratesExecution) ? zero : full;
  const sum = weights.reduce(add, zero);
  if (executionPoints(report).weights.some((each) => equals(add(sum, each), full))) return undefined;
  const isPrinted = report.figures.some(
    (each) => each.unit === unit.points && each.id !== report.rating?.score.id && each.value && equals(each.value, sum),
  );
  return isPrinted || compare(sum, full) >= 0 ? zero : subtract(full, sum);
}
