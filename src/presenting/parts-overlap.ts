import { type Figure, type Phase, phases } from '../domain/figure.ts';
import { yuanOf } from '../domain/money.ts';
import { inOneList } from '../domain/one-list.ts';
import { onlyAmountAt } from '../domain/part-amounts.ts';
import type { PartKind } from '../domain/part-kinds.ts';
import type { Account, Part } from '../domain/report.ts';
import { add, compare, type Decimal, equals, zero } from '../language/decimal.ts';
import { partWords as words } from '../text/readers/part-words.ts';
import { partKindWords } from '../text/vocabulary.ts';

/** Money comes from each source once, and each project spends its own. Uses, levels and groups may hold each other. */
const mayOverlap: readonly PartKind[] = ['use', 'level', 'group'];

interface PartAmount {
  readonly part: Part;
  readonly figure: Figure;
  readonly yuan: Decimal;
}

/**
 * What is said of parts that stand side by side though nothing says that they exclude each other: those that the text names in
 * different places and that do not make up the whole, or that come to more than it. Null where they may be added.
 */
export function overlapSaid({ parts, funds }: Pick<Account, 'parts' | 'funds'>, kind: PartKind): string | null {
  if (!mayOverlap.includes(kind)) return null;
  const own = parts.filter((part) => part.kind === kind);
  for (const phase of phases) {
    const stated = own.flatMap((part) => amountAt(part, phase) ?? []);
    const whole = onlyAmountAt(funds, phase);
    const total = whole && yuanOf(whole);
    const sum = sumOf(stated);
    const isBeyond = total !== null && compare(sum, total) > 0 && stated.every(({ yuan }) => compare(yuan, total) <= 0);
    const isTogether = inOneList(stated.map(({ figure }) => figure));
    if (stated.length < 2 || (total && equals(sum, total)) || (isTogether && !isBeyond)) continue;
    const making = total && firstMaking(total, stated);
    if (making) return words.makeTheWhole(making.map(({ part }) => part.name));
    return (isTogether ? words.beyondTheWhole : words.apartInText)(partKindWords[kind]);
  }
  return null;
}

const sumOf = (stated: readonly PartAmount[]): Decimal => stated.reduce((sum, { yuan }) => add(sum, yuan), zero);

/** Those that are named together, from the first on, and come to just so much. */
function firstMaking(total: Decimal, stated: readonly PartAmount[]): readonly PartAmount[] | null {
  for (const list of Map.groupBy(stated, ({ figure }) => figure.statements[0]?.block).values())
    for (let count = list.length; count > 1; count--) if (equals(sumOf(list.slice(0, count)), total)) return list.slice(0, count);
  return null;
}

function amountAt(part: Part, phase: Phase): PartAmount | null {
  const figure = onlyAmountAt(part.funds, phase);
  const yuan = figure && yuanOf(figure);
  return yuan && { part, figure, yuan };
}
