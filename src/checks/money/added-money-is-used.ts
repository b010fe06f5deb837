import { exactYuanOf } from '../../domain/money.ts';
import { compare } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './added-money-is-used.words.ts';

/** Where the budget was raised in the year, more than the first one is spent. */
export const addedMoneyIsUsed: Rule = {
  id: 'added-money-is-used',
  group: 'money',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { funds } }) => {
    const { initialBudget, adjustedBudget, finalAccount } = funds;
    const statement = finalAccount?.statements[0];
    if (!initialBudget || !adjustedBudget || !finalAccount || !statement || funds.noRate !== null) return [];
    const [initial, adjusted, final] = [exactYuanOf(initialBudget), exactYuanOf(adjustedBudget), exactYuanOf(finalAccount)];
    if (!initial || !adjusted || !final || compare(adjusted, initial) <= 0 || compare(final, initial) >= 0) return [];
    return [noteAt(statement, messages.unused(shown(initialBudget), shown(adjustedBudget), shown(finalAccount)))];
  },
};
