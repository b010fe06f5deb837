import { includesCarryOver, ofItsParts } from '../language/money-words.ts';
import { withoutBrackets } from '../language/names-in-turn.ts';
import type { Figure, Phase } from './figure.ts';
import type { Narrative } from './narrative.ts';
import type { Funds } from './report.ts';

/** What came in, or was carried over, as the report states it. */
export const flowOf = ({ flows }: Pick<Funds, 'flows'>, phase: Phase): Figure | undefined => flows.find((each) => each.phase === phase);

/**
 * What was carried over from the year before, where the report counts it within the income that it states (收入总计…，其中…上年结转…);
 * undefined where the two stand beside each other.
 */
export function carryOverWithin(funds: Pick<Funds, 'flows'>, { blocks }: Pick<Narrative, 'blocks'>): Figure | undefined {
  const [income, carriedIn] = [flowOf(funds, 'income'), flowOf(funds, 'carriedIn')];
  if (!income || !carriedIn) return undefined;
  const isWithin = income.statements.some(({ block, quotation, end }) => {
    if (includesCarryOver.test(quotation)) return true;
    const behind = carriedIn.statements.find((each) => each.block === block && each.start >= end);
    return behind !== undefined && ofItsParts.test(withoutBrackets(blocks[block]?.text.slice(end, behind.start) ?? ''));
  });
  return isWithin ? carriedIn : undefined;
}
