import { yuanOf } from '../../domain/money.ts';
import { equals } from '../../language/decimal.ts';
import { adjustmentQuoted, unadjustedWords } from '../../language/money-words.ts';
import { shown } from '../../presenting/shown.ts';
import { adjustmentWords } from '../../text/vocabulary.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './adjustment-as-quoted.words.ts';

/** Whether the budget was adjusted is what the quotation says; and a budget that was not is the same before and after. */
export const adjustmentAsQuoted: Rule = {
  id: 'adjustment-as-quoted',
  group: 'money',
  level: 'error',
  byAccount: true,
  words,
  find: ({ file: { adjustment }, report }) => {
    if (!adjustment) return [];
    const said = unadjustedWords.test(adjustment.quote) ? 'none' : 'made';
    if (said !== adjustment.made)
      return [
        {
          place: { in: 'project', path: ['adjustment', 'made'] },
          ...messages.differs(adjustment.quote, adjustmentWords[said], adjustmentWords[adjustment.made]),
        },
      ];
    if (said === 'made' && !adjustmentQuoted.test(adjustment.quote))
      return [{ place: { in: 'project', path: ['adjustment', 'quote'] }, level: 'warning', ...messages.unsaid(adjustment.quote) }];
    const { initialBudget, adjustedBudget } = report.funds;
    const [initial, adjusted] = [initialBudget && yuanOf(initialBudget), adjustedBudget && yuanOf(adjustedBudget)];
    const statement = adjustedBudget?.statements[0];
    if (said === 'made' || !initialBudget || !adjustedBudget || !initial || !adjusted || !statement || equals(initial, adjusted)) return [];
    return [noteAt(statement, messages.contradicts(shown(initialBudget), shown(adjustedBudget)))];
  },
};
