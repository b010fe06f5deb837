import { type Block, rowAt } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { equals } from '../../language/decimal.ts';
import { signInBrackets } from '../../language/indicator-signs.ts';
import type { Operator } from '../../language/operator.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { besideIndicators } from './beside-indicators.ts';
import { messages, words } from './names-agree-with-targets.words.ts';

/** A comparison in the name of an indicator is that of its target. */
export const namesAgreeWithTargets: Rule = {
  id: 'names-agree-with-targets',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) => besideIndicators(report, (indicator) => remark(indicator, report)),
};

function remark(indicator: Indicator, { narrative }: Report): string | undefined {
  const { target, actual } = indicator;
  const sign = signInBrackets(nameAsPrinted(indicator, narrative.blocks));
  if (!target?.value || !target.operator || !sign || sign === target.operator) return undefined;
  const isBound = actual?.value && actual.unit === target.unit && equals(actual.value, target.value);
  if (isBound && strict.includes(sign) && !strict.includes(target.operator))
    return messages.decides(indicatorName(indicator), sign, target.operator, shown(actual));
  return messages.differs(indicatorName(indicator), sign, target.operator);
}

const strict: readonly Operator[] = ['<', '>'];

/** The words of its row ahead of the target, where a table gives it: a mapped name may have lost what stands in brackets. */
function nameAsPrinted(indicator: Indicator, blocks: readonly Block[]): string {
  const name = indicatorName(indicator);
  const statement = indicator.target?.statements.find(({ block }) => blocks[block]?.kind === 'table');
  const block = statement && blocks[statement.block];
  if (!block) return name;
  const begin = block.rows[rowAt(block, statement.start)] ?? statement.start;
  return block.text.slice(begin, statement.start);
}
