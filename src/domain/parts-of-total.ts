import { add, compare, type Decimal, zero } from '../language/decimal.ts';
import type { Figure, Phase } from './figure.ts';
import { carryOverWithin } from './income-with-carry-over.ts';
import { yuanOf } from './money.ts';
import type { Narrative } from './narrative.ts';
import { amountsAt, partAmountsAt } from './part-amounts.ts';
import type { PartKind } from './part-kinds.ts';
import type { Account, Part } from './report.ts';
import { differInExtent } from './scope-of.ts';

/** The amounts of the parts of one kind at one stage of the money, beside their whole's own at the same stage. */
export interface PartsOfTotal {
  readonly total: Figure;
  /** In the report's order, with whose they are. */
  readonly amounts: readonly { readonly part: Part; readonly figure: Figure }[];
  /** What was carried over, where the report's income holds it beside those of its sources. */
  readonly carriedIn: Figure | undefined;
  /** Each part of the kind has one. */
  readonly areAll: boolean;
  /** In yuan. */
  readonly sum: Decimal;
  /** Of the sum to the total. */
  readonly order: -1 | 0 | 1;
}

/**
 * Undefined where nothing can be held to each other: a side is missing, contradicts itself or is of another extent, no amounts are of
 * yuan, or the parts make up the total twice. `phase`: null for amounts of which the report names no stage.
 */
export function partsOfTotal(
  { kind, phase }: { readonly kind: PartKind; readonly phase: Phase | null },
  whole: Pick<Account, 'funds' | 'parts'>,
  narrative: Pick<Narrative, 'blocks'>,
): PartsOfTotal | undefined {
  const [total, ...others] = amountsAt(whole.funds, phase).map(({ figure }) => figure);
  const ofKind = whole.parts.filter((part) => part.kind === kind);
  const byPart = ofKind.map((part) => ({ part, found: partAmountsAt(part.funds, whole.funds, phase) }));
  if (!total || others.length > 0 || byPart.some(({ found }) => found.length > 1)) return undefined;
  const amounts = byPart.flatMap(({ part, found: [amount] }) => (amount ? [{ part, figure: amount.figure }] : []));
  if ([total, ...amounts.map(({ figure }) => figure)].some(({ inexact }) => inexact)) return undefined;
  const [stated, inYuan] = [yuanOf(total), amounts.map(({ figure }) => yuanOf(figure)).filter((each) => each !== null)];
  if (amounts.length === 0 || !stated || inYuan.length < amounts.length) return undefined;
  if (amounts.some(({ figure }) => differInExtent(total, figure, narrative.blocks))) return undefined;
  const carriedIn = phase === 'income' ? carryOverWithin(whole.funds, narrative) : undefined;
  const sum = [...inYuan, (carriedIn && yuanOf(carriedIn)) ?? zero].reduce(add, zero);
  const order = compare(sum, stated);
  if (order > 0 && overlap(inYuan, stated)) return undefined;
  return { total, amounts, carriedIn, areAll: amounts.length === ofKind.length, sum, order };
}

/** The sources of the money where they come to more than the report's own amount for all of them. A budget that was not changed is the planned one. */
export function sourcesBeyond(
  { status, phase }: Figure,
  whole: Pick<Account, 'funds' | 'parts'>,
  narrative: Pick<Narrative, 'blocks'>,
): PartsOfTotal | undefined {
  const held = partsOfTotal({ kind: 'source', phase: status === 'derived' ? 'initialBudget' : phase }, whole, narrative);
  return held && held.order > 0 ? held : undefined;
}

/**
 * Whether a total is made up twice, so that its parts are not all beside each other: 基本支出 and 项目支出 are the whole, 会议费
 * is a part of one of them. An amount of nothing makes up nothing.
 */
function overlap(all: readonly Decimal[], total: Decimal): boolean {
  const amounts = all.filter((each) => compare(each, zero) !== 0);
  return amounts.some((_, from) => {
    let sum = zero;
    return amounts.slice(from).some((each, i, rest) => {
      sum = add(sum, each);
      return i > 0 && (from > 0 || i < rest.length - 1) && compare(sum, total) === 0;
    });
  });
}
