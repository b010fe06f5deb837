import { finestDigits } from '../../domain/agreement.ts';
import type { Figure } from '../../domain/figure.ts';
import { carryOverWithin, flowOf } from '../../domain/income-with-carry-over.ts';
import { yuanOf } from '../../domain/money.ts';
import { add, compare, type Decimal, decimal, magnitude, multiply, subtract } from '../../language/decimal.ts';
import { yuanIn } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { inUnit, unitForAmounts } from '../../presenting/amount-unit.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './balance-holds.words.ts';

/** What came in and was carried over from the year before, less what was spent, is carried into the next. */
export const balanceHolds: Rule = {
  id: 'balance-holds',
  group: 'money',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { funds, narrative } }) => {
    const [income, carriedIn, spent, carriedOut] = [
      flowOf(funds, 'income'),
      flowOf(funds, 'carriedIn'),
      funds.finalAccount,
      flowOf(funds, 'carriedOut'),
    ];
    const [statement] = carriedOut?.statements ?? [];
    if (!income || !carriedIn || !spent || !carriedOut || !statement || funds.noRate === 'conflict') return [];
    const all = [income, carriedIn, spent, carriedOut];
    const [a, b, c, d] = all.map(yuanOf);
    if (!a || !b || !c || !d) return [];
    const isWithin = carryOverWithin(funds, narrative) !== undefined;
    const left = subtract(isWithin ? a : add(a, b), c);
    if (compare(magnitude(subtract(left, d)), roundingOf(all)) <= 0) return [];
    const chosen = unitForAmounts(all);
    const said = (figure: Figure) => shown(inUnit(figure, chosen));
    const result: Figure = { ...carriedOut, value: left, unit: unit.yuan, status: 'derived' };
    const differs = isWithin ? messages.differsWithin : messages.differs;
    return [noteAt(statement, differs(said(result), said(carriedOut)))];
  },
};

/** What four amounts may be off together: half a place each, of the coarsest; whole yuan and fen are off by nothing. */
function roundingOf(figures: readonly Figure[]): Decimal {
  const steps = figures.map((figure) => {
    const factor = yuanIn(figure.unit) ?? 1n;
    return factor === 1n ? decimal(0n) : decimal(factor, finestDigits(figure));
  });
  return multiply(
    steps.reduce((most, each) => (compare(each, most) > 0 ? each : most)),
    decimal(2n),
  );
}
