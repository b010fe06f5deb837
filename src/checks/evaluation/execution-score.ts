import { agreement, printedDigits } from '../../domain/agreement.ts';
import { lastSaidAt } from '../../domain/indicator-sides.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import { executionRateName } from '../../language/claim-words.ts';
import { compare, decimal, decimalToText, divideTruncated, equals, multiply } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './execution-score.words.ts';

const hundred = decimal(100n);

/** The score of budget execution is its rate times its weight, at most the weight. A target of its own that was reached earns it all. */
export const executionScore: Rule = {
  id: 'execution-score',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) =>
    report.indicators.flatMap((indicator): Finding[] => {
      const statement = lastSaidAt(indicator);
      const text = executionRateName.test(indicatorName(indicator)) ? remark(indicator) : undefined;
      return statement && text ? [noteAt(statement, text)] : [];
    }),
};

function remark({ actual, weight, score, verdict }: Indicator): string | undefined {
  if (!actual?.value || actual.unit !== unit.percent || !weight || !score) return undefined;
  if (verdict === 'met' && equals(score, weight)) return undefined;
  const rate = compare(actual.value, hundred) > 0 ? hundred : actual.value;
  const exact = { numerator: multiply(rate, weight), denominator: hundred };
  const digits = printedDigits(decimalToText(score));
  if (agreement(exact, score, digits) !== 'differs') return undefined;
  const text = decimalToText(divideTruncated(exact.numerator, hundred, digits + 2));
  return messages.differs(decimalToText(weight), decimalToText(rate), text, decimalToText(score));
}
