import type { Figure } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import type { Report } from '../../domain/report.ts';
import { periodUpTo } from '../../language/clauses.ts';
import { decimalToText } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { listedAfter, listedBefore, messages, opensBreakdown, words, wordsOfAnySum } from './one-amount-has-one-name.words.ts';

/**
 * A planned sum that the report calls by several names, without saying how they differ. What was spent is no plan. Names of
 * different things (物业费, 培训费), and the parts of one breakdown, are different amounts that happen to be equal.
 */
export const oneAmountHasOneName: Rule = {
  id: 'one-amount-has-one-name',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report: { funds, narrative, name } }) => {
    const planned = funds.stated.filter(({ phase }) => phase === null || phase === 'initialBudget');
    const partOf = breakdownsIn(narrative);
    return sameThing(byAmount(planned), name, partOf).flatMap((figures) => {
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

/** Of figures with one amount, those that name one thing: the same words but for what every sum of money may be called. */
function sameThing(amounts: readonly Figure[][], project: string, partOf: (figure: Figure) => boolean): Figure[][] {
  const thingOf = ({ label }: Figure): string => label.replace(project, '').replace(wordsOfAnySum, '');
  return amounts.flatMap((figures) => [
    ...Map.groupBy(
      figures.filter((figure) => !partOf(figure)),
      thingOf,
    ).values(),
  ]);
}

/** Whether each place that states a figure is a row of a table, or a part that its sentence lists. */
const breakdownsIn =
  ({ blocks }: Report['narrative']) =>
  ({ statements }: Figure): boolean =>
    statements.length > 0 &&
    statements.every(({ block: index, start, end }) => {
      const block = blocks[index];
      if (!block) return false;
      const before = periodUpTo(block.text, start);
      return block.kind === 'table' || opensBreakdown.test(before) || listedBefore.test(before) || listedAfter.test(block.text.slice(end));
    });
