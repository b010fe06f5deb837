import type { Figure } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import { decimalToText } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './one-amount-has-one-name.words.ts';

/** A planned sum that the report calls by several names, without saying how they differ. What was spent is no plan. */
export const oneAmountHasOneName: Rule = {
  id: 'one-amount-has-one-name',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report: { funds } }) => {
    const planned = funds.stated.filter(({ phase }) => phase === null || phase === 'initialBudget');
    return byAmount(planned).flatMap((figures) => {
      const labels = [...new Set(figures.map(({ label }) => label))];
      const blocks = figures.map(({ statements }) => statements[0]?.block ?? -1);
      const [first] = figures;
      return first && labels.length > 1 ? [beside(Math.max(...blocks), messages.several(labels, shown(first)))] : [];
    });
  },
};

function byAmount(figures: readonly Figure[]): Figure[][] {
  const amounts = new Map<string, Figure[]>();
  for (const figure of figures) {
    const yuan = yuanOf(figure);
    if (yuan && yuan.coefficient !== 0n) amounts.set(decimalToText(yuan), [...(amounts.get(decimalToText(yuan)) ?? []), figure]);
  }
  return [...amounts.values()];
}
