import { agreement, printedDigits } from '../../domain/agreement.ts';
import type { Block } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Part, partsOf } from '../../domain/report.ts';
import { executionRateName } from '../../language/claim-words.ts';
import { compare, type Decimal, decimal, decimalToText, divideTruncated, equals, multiply, subtract } from '../../language/decimal.ts';
import { pointsKind } from '../../language/points-words.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { rateOf } from '../../presenting/rates.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { besideIndicators } from './beside-indicators.ts';
import { messages, words } from './execution-score.words.ts';

const hundred = decimal(100n);
/** A longer one would take the whole note. */
const longestName = 12;

/** The score of budget execution is its rate times its weight, at most the weight. A target of its own that was reached earns it all; a row may state its own deduction. */
export const executionScore: Rule = {
  id: 'execution-score',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) =>
    besideIndicators(report, (indicator) =>
      executionRateName.test(indicatorName(indicator)) && !isDeducted(indicator, report.narrative.blocks)
        ? remark(indicator, partsOf(report))
        : undefined,
    ),
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

function remark({ actual, weight, score, verdict }: Indicator, parts: readonly Part[]): string | undefined {
  if (!actual?.value || actual.unit !== unit.percent || !weight || !score) return undefined;
  if (verdict === 'met' && equals(score, weight)) return undefined;
  const rate = atMostAll(actual.value);
  const exact = multiply(rate, weight);
  const digits = printedDigits(decimalToText(score));
  const gives = (points: Decimal) => agreement({ numerator: points, denominator: hundred }, score, digits) !== 'differs';
  if (gives(exact)) return undefined;
  const text = decimalToText(divideTruncated(exact, hundred, digits + 2));
  const said = [decimalToText(weight), decimalToText(rate), text, decimalToText(score)] as const;
  const fitting = parts.flatMap(({ name, funds }) => {
    const own = rateOf(funds);
    return own?.value && gives(multiply(atMostAll(own.value), weight)) ? [{ name, rate: shown(own) }] : [];
  });
  const [only, ...more] = fitting;
  const isTold = only && more.length === 0 && score.coefficient !== 0n && only.name.length <= longestName;
  return isTold ? messages.ofPart(...said, only.name, only.rate) : messages.differs(...said);
}

const atMostAll = (rate: Decimal): Decimal => (compare(rate, hundred) > 0 ? hundred : rate);
