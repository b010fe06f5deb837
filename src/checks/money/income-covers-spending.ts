import type { Figure, Phase } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import type { Funds } from '../../domain/report.ts';
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
  find: ({ report: { funds } }) => {
    const [income, carriedIn] = [flow(funds, 'income'), flow(funds, 'carriedIn')];
    const { finalAccount, budget } = funds;
    if (!income || !carriedIn || funds.noRate === 'conflict') return [];
    const all = [income, carriedIn, ...[finalAccount, budget].filter((each) => each !== null)];
    const said = (value: Decimal): string => shown(inUnit({ ...income, value, unit: unit.yuan, status: 'derived' }, unitForAmounts(all)));
    const [came, before] = [yuanOf(income), yuanOf(carriedIn)];
    if (!came || !before) return [];
    const there = add(came, before);
    const found: Finding[] = [];
    const [spent, planned] = [finalAccount && yuanOf(finalAccount), budget && yuanOf(budget)];
    const [atSpent, atPlanned] = [finalAccount?.statements[0], budget?.statements[0]];
    if (spent && atSpent && compare(spent, there) > 0) found.push(noteAt(atSpent, messages.uncovered(said(subtract(spent, there)))));
    else if (spent && atSpent && compare(spent, came) > 0)
      found.push(noteAt(atSpent, messages.covered(said(subtract(spent, came)), shown(carriedIn))));
    // Readers see one note of a rule a paragraph.
    if (planned && atPlanned && compare(planned, there) > 0 && !(found.length > 0 && atPlanned.block === atSpent?.block))
      found.push(noteAt(atPlanned, messages.budget(said(subtract(planned, there)))));
    return found;
  },
};

const flow = ({ flows }: Funds, phase: Phase): Figure | undefined => flows.find((each) => each.phase === phase);
