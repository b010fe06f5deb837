import { agreement, printedDigits } from '../../domain/agreement.ts';
import { lastSaidAt } from '../../domain/indicator-sides.ts';
import type { Block } from '../../domain/narrative.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import { executionRateName } from '../../language/claim-words.ts';
import { compare, decimal, decimalToText, divideTruncated, equals, multiply, subtract } from '../../language/decimal.ts';
import { pointsKind } from '../../language/points-words.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './execution-score.words.ts';

const hundred = decimal(100n);

/** The score of budget execution is its rate times its weight, at most the weight. A target of its own that was reached earns it all; a row may state its own deduction. */
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
      return statement && text && !isDeducted(indicator, report.narrative.blocks) ? [noteAt(statement, text)] : [];
    }),
};

/** The row itself says what was taken off (低于95%扣0.5分): it was scored by a rule of its own. */
const isDeducted = ({ actual, weight, score }: Indicator, blocks: readonly Block[]): boolean =>
  (actual?.statements ?? []).some((statement) => {
    const block = blocks[statement.block];
    if (block?.kind !== 'table' || !weight || !score) return false;
    const start = block.rows.findLast((each) => each <= statement.start) ?? 0;
    const end = block.rows.find((each) => each > statement.start) ?? block.text.length;
    const points = numbersOf(block).filter((each) => start <= each.start && each.start < end && each.unit === unit.points);
    return points.some(
      ({ start: at, values: [lost] }) =>
        lost && equals(subtract(weight, lost), score) && pointsKind(block.text.slice(start, at)) === 'deducted',
    );
  });

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
