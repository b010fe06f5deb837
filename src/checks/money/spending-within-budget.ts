import { decimalToText, magnitude } from '../../language/decimal.ts';
import { sourceBeyondBudget, speaksOfOverspending } from '../../language/money-words.ts';
import { shown } from '../../presenting/shown.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './spending-within-budget.words.ts';

/** More than the budget can be spent, out of money carried over; the report says so, in this place or another. */
export const spendingWithinBudget: Rule = {
  id: 'spending-within-budget',
  group: 'money',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { funds, narrative } }) => {
    const { unspent, budget, finalAccount } = funds;
    const [statement] = finalAccount?.statements ?? [];
    if (!unspent?.value || !budget || !finalAccount || !statement || unspent.value.coefficient >= 0n) return [];
    if (speaksOfOverspending.test(narrative.blocks[statement.block]?.text ?? '')) return [];
    if (narrative.blocks.some(({ text }) => sourceBeyondBudget.test(text))) return [];
    const excess = formatQuantity(decimalToText(magnitude(unspent.value)), unspent.unit);
    return [noteAt(statement, messages.exceeds(finalAccount.label, budget.label, shown(budget), excess))];
  },
};
