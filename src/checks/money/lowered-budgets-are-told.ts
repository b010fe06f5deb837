import { yuanOf } from '../../domain/money.ts';
import { type Funds, partsOf } from '../../domain/report.ts';
import { compare } from '../../language/decimal.ts';
import { adjustedName } from '../../presenting/budget-name.ts';
import { computedRateBeside, rateOf } from '../../presenting/rates.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './lowered-budgets-are-told.words.ts';

/** Where the budget was lowered in the year and the rate is held against what it came to, both are told. */
export const loweredBudgetsAreTold: Rule = {
  id: 'lowered-budgets-are-told',
  group: 'money',
  level: 'note',
  words,
  find: ({ report }) => {
    const found = [{ name: null, funds: report.funds }, ...partsOf(report)].flatMap(lowered);
    // The whole speaks for its sources in one table.
    return found.filter(({ place }, i) => found.findIndex((each) => blockOf(each.place) === blockOf(place)) === i);
  },
};

const blockOf = (place: Finding['place']): number | null => (place.in === 'narrative' ? place.block : null);

/** `name`: of the part; null for the whole. */
function lowered({ name, funds }: { readonly name: string | null; readonly funds: Funds }): Finding[] {
  const { initialBudget, adjustedBudget, executionRate } = funds;
  const statement = adjustedBudget?.statements[0];
  const rate = rateOf(funds);
  if (!initialBudget || !adjustedBudget || !statement || !rate?.value || !executionRate?.ratio) return [];
  const [initial, adjusted] = [yuanOf(initialBudget), yuanOf(adjustedBudget)];
  if (!initial || !adjusted || compare(adjusted, initial) >= 0) return [];
  // A printed rate may be of the first budget.
  if (computedRateBeside(funds)) return [];
  const stage = adjustedName([adjustedBudget]);
  return [noteAt(statement, messages.lowered(name, stage, shown(adjustedBudget), shown(initialBudget), shown(rate)))];
}
