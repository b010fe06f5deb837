import { isKnown, type Statement } from '../../domain/figure.ts';
import { type Block, rowAt } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { comparisonInBrackets } from '../../language/cells/noted-comparison.ts';
import { equals } from '../../language/decimal.ts';
import type { Operator } from '../../language/operator.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { comparisonPrinted } from '../../narrative/tables/comparison-printed.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { besideIndicators } from './beside-indicators.ts';
import { messages, words } from './names-agree-with-targets.words.ts';

/** The comparison of a target is the same wherever the report prints it: in the name of the indicator, and where the goals say it once more. */
export const namesAgreeWithTargets: Rule = {
  id: 'names-agree-with-targets',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) => besideIndicators(report, (indicator) => remark(indicator, report)),
};

function remark(indicator: Indicator, { narrative: { blocks } }: Report): string | undefined {
  const { target, actual } = indicator;
  if (!target || !isKnown(target) || !target.operator) return undefined;
  const [first] = target.statements;
  const block = first && blocks[first.block];
  const printed = block?.kind === 'table' ? comparisonPrinted(block, first?.start ?? 0) : undefined;
  const own = { heading: printed?.heading ?? '', text: printed?.text || shown(target) };
  const inName = comparisonInBrackets(nameAsPrinted(indicator, blocks));
  if (inName && inName.operator !== target.operator) {
    const isBound = actual?.value && actual.unit === target.unit && equals(actual.value, target.value);
    const differs = isBound && strict.includes(inName.operator) && !strict.includes(target.operator);
    const name = indicatorName(indicator);
    return differs ? messages.decides(name, inName.printed, own, shown(actual)) : messages.differs(name, inName.printed, own);
  }
  const elsewhere = target.statements.slice(1).find((each) => isOther(operatorAt(each, blocks), target.operator));
  return elsewhere && target.statements.some(({ cell }) => cell !== undefined)
    ? messages.elsewhere(indicatorName(indicator), elsewhere.quotation, own)
    : undefined;
}

const strict: readonly Operator[] = ['<', '>'];

const isOther = (printed: Operator | null, operator: Operator | null): boolean => printed !== null && printed !== operator;

const operatorAt = ({ block: index, start, end }: Statement, blocks: readonly Block[]): Operator | null => {
  const block = blocks[index];
  return (block && numbersOf(block).find((each) => each.start < end && start < each.end)?.operator) ?? null;
};

/** The words of its row ahead of the target, where a table gives it: a mapped name may have lost what stands in brackets. */
function nameAsPrinted(indicator: Indicator, blocks: readonly Block[]): string {
  const name = indicatorName(indicator);
  const statement = indicator.target?.statements.find(({ block }) => blocks[block]?.kind === 'table');
  const block = statement && blocks[statement.block];
  if (!block) return name;
  const begin = block.rows[rowAt(block, statement.start)] ?? statement.start;
  return block.text.slice(begin, statement.start);
}
