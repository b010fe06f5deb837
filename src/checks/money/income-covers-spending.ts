import { carryOverWithin, flowOf } from '../../domain/income-with-carry-over.ts';
import { exactYuanOf } from '../../domain/money.ts';
import { add, compare, type Decimal, subtract } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { inUnit, unitForAmounts } from '../../presenting/amount-unit.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './income-covers-spending.words.ts';

/** What is spent beyond the year's income comes of what was carried over; a budget beyond both is told, too. */
export const incomeCoversSpending: Rule = {
  id: 'income-covers-spending',
  group: 'money',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { funds, narrative } }) => {
    const [income, carriedIn] = [flowOf(funds, 'income'), flowOf(funds, 'carriedIn')];
    const { finalAccount, budget } = funds;
    if (!income || !carriedIn || funds.noRate === 'conflict') return [];
    const all = [income, carriedIn, ...[finalAccount, budget].filter((each) => each !== null)];
    const said = (value: Decimal): string => shown(inUnit({ ...income, value, unit: unit.yuan, status: 'derived' }, unitForAmounts(all)));
    const [stated, before] = [exactYuanOf(income), exactYuanOf(carriedIn)];
    if (!stated || !before) return [];
    const isWithin = carryOverWithin(funds, narrative) !== undefined;
    const [came, there] = isWithin ? [subtract(stated, before), stated] : [stated, add(stated, before)];
    const [spent, planned] = [finalAccount && exactYuanOf(finalAccount), budget && exactYuanOf(budget)];
    const [atSpent, atPlanned] = [finalAccount?.statements[0], budget?.statements[0]];
    const ofSpent = spent && atSpent ? ofSpending({ spent, came, there, carriedIn: shown(carriedIn), said }) : undefined;
    const beyond = planned && compare(planned, there) > 0 ? said(subtract(planned, there)) : undefined;
    // Readers see one note of a rule a paragraph: where both stand there, it tells of both.
    const isOnePlace = ofSpent !== undefined && beyond !== undefined && atPlanned?.block === atSpent?.block;
    if (atSpent && isOnePlace) return [noteAt(atSpent, messages.also(ofSpent, beyond))];
    const found: Finding[] = [];
    if (atSpent && ofSpent) found.push(noteAt(atSpent, messages.alone(ofSpent)));
    if (atPlanned && beyond) found.push(noteAt(atPlanned, messages.budget(beyond)));
    return found;
  },
};

interface Spending {
  readonly spent: Decimal;
  readonly came: Decimal;
  /** With what was carried over. */
  readonly there: Decimal;
  readonly carriedIn: string;
  readonly said: (value: Decimal) => string;
}

function ofSpending({ spent, came, there, carriedIn, said }: Spending): string | undefined {
  if (compare(spent, there) > 0) return messages.uncovered(said(subtract(spent, there)));
  return compare(spent, came) > 0 ? messages.covered(said(subtract(spent, came)), carriedIn) : undefined;
}
