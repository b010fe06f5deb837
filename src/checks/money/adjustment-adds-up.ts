import { exactYuanOf } from '../../domain/money.ts';
import { differInScope } from '../../domain/scope-of.ts';
import { add, compare, decimalToText, subtract, zero } from '../../language/decimal.ts';
import { budgetAdded, budgetCut } from '../../language/money-words.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { type Mention, mentionsOf, noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './adjustment-adds-up.words.ts';

/** The initial budget and what was added to it or taken from it make the adjusted budget. */
export const adjustmentAddsUp: Rule = {
  id: 'adjustment-adds-up',
  group: 'money',
  level: 'note',
  words,
  find: ({ report }) => {
    const { initialBudget, adjustedBudget } = report.funds;
    const [statement] = adjustedBudget?.statements ?? [];
    const [initial, adjusted] = [initialBudget && exactYuanOf(initialBudget), adjustedBudget && exactYuanOf(adjustedBudget)];
    if (!initial || !adjusted || !statement || !initialBudget || !adjustedBudget) return [];
    if (differInScope(initialBudget, adjustedBudget, report.narrative.blocks)) return [];
    const mentions = mentionsOf(report).filter(({ figure, block }) => block.index === statement.block && figure.phase === null);
    const [added, cut] = [sumOf(mentions, budgetAdded), sumOf(mentions, budgetCut)];
    if (added.coefficient === 0n && cut.coefficient === 0n) return [];
    const sum = subtract(add(initial, added), cut);
    if (compare(sum, adjusted) === 0) return [];
    return [noteAt(statement, messages.differs(formatQuantity(decimalToText(sum), unit.yuan), shown(adjustedBudget)))];
  },
};

/** Of each figure once. */
function sumOf(mentions: readonly Mention[], words: RegExp) {
  const amounts = mentions.filter(
    ({ before, figure }, i) => words.test(before) && mentions.findIndex((each) => each.figure.id === figure.id) === i,
  );
  return amounts.map(({ figure }) => exactYuanOf(figure) ?? zero).reduce(add, zero);
}
