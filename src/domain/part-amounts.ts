import type { Figure, Phase } from './figure.ts';
import type { Funds } from './report.ts';
import { amountsOf, type PrintedAmount } from './same-amount.ts';

/** What is stated of a subject at a stage; null: at none. */
export const amountsAt = ({ stated }: Pick<Funds, 'stated'>, phase: Phase | null): readonly PrintedAmount[] =>
  amountsOf(stated.filter((each) => each.phase === phase && each.status === 'reported'));

/** The only one; null where there is none, or the report contradicts itself. */
export function onlyAmountAt(funds: Pick<Funds, 'stated'>, phase: Phase): Figure | null {
  const [amount, ...others] = amountsAt(funds, phase);
  return amount && others.length === 0 ? amount.figure : null;
}

/**
 * What a part has of its whole's amounts of a stage. Where the whole's budget is the bare one of a table, and the text says that the
 * part's was adjusted, it is what came of the adjustment that is in the sum.
 */
export function partAmountsAt(part: Funds, whole: Funds, phase: Phase | null): readonly PrintedAmount[] {
  const isAdjusted = phase === 'initialBudget' && whole.budget?.phase === phase && part.budget?.phase === 'adjustedBudget';
  return amountsAt(part, isAdjusted ? 'adjustedBudget' : phase);
}
