import { add, compare, type Decimal, subtract, zero } from '../../language/decimal.ts';
import { spendsBesidesProjects } from '../../language/part-counts.ts';
import { unit } from '../../language/units.ts';
import { derivedText } from '../../text/derived.ts';
import { partKindWords, phaseWords } from '../../text/vocabulary.ts';
import { calledSpent } from '../called-spent.ts';
import { type Figure, type Phase, phases } from '../figure.ts';
import type { Listed } from '../listed.ts';
import { yuanOf } from '../money.ts';
import type { Narrative } from '../narrative.ts';
import { inOneList } from '../one-list.ts';
import { amountsAt, partAmountsAt } from '../part-amounts.ts';
import { type PartKind, partKinds } from '../part-kinds.ts';
import type { Funds, Part } from '../report.ts';
import { stepOf } from '../same-amount.ts';
import { differInExtent } from '../scope-of.ts';
import { isWholeList } from '../whole-list.ts';
import { derived, derivedId } from './derived.ts';

/** Levels and groups may hold each other: what they come to says nothing. */
const apart: readonly PartKind[] = ['source', 'project', 'use'];

interface ListedText extends Pick<Narrative, 'blocks'> {
  readonly subject: string | null;
  readonly year: number;
}

/** Of each kind and stage at which every listed part has one amount, and only one: their sum, or what they leave of the whole. */
export const listedIn = (whole: { readonly funds: Funds; readonly parts: readonly Part[] }, text: ListedText): readonly Listed[] =>
  partKinds.flatMap((kind) => {
    const parts = whole.parts.filter((each) => each.kind === kind);
    return parts.length > 0 ? phases.flatMap((phase) => listedAt(kind, phase, { whole: whole.funds, parts, text })) : [];
  });

function listedAt(
  kind: PartKind,
  phase: Phase,
  { whole, parts, text }: { readonly whole: Funds; readonly parts: readonly Part[]; readonly text: ListedText },
): Listed[] {
  const totals = amountsAt(whole, phase);
  const amounts = parts.map(({ funds }) => partAmountsAt(funds, whole, phase));
  const figures = amounts.flatMap(([amount]) => amount?.figure ?? []);
  const yuan = figures.map(yuanOf).filter((each) => each !== null);
  const isOneEach = amounts.every((each) => each.length === 1) && yuan.length === parts.length;
  if ([...figures, ...totals.map(({ figure }) => figure)].some(({ inexact }) => inexact)) return [];
  if (!isOneEach || totals.length > 1 || !apart.includes(kind)) return [];
  const total = totals[0]?.figure;
  const sum = yuan.reduce(add, zero);
  const ids = figures.map(({ id }) => id);
  const made = makerOf({ kind, phase, text }, total ? [total, ...figures] : figures);
  if (!total) {
    const called = phase === 'finalAccount' ? calledSpent(figures.map((figure, i) => ({ figure, name: parts[i]?.name ?? '' }))) : null;
    const label = derivedText.partsSum(parts.length, partKindWords[kind], called ?? phaseWords[phase]);
    return parts.length > 1 && (kind !== 'use' || inOneList(figures))
      ? [{ kind, phase, sum: made('sum', label, sum, ids), rest: null }]
      : [];
  }
  const stated = yuanOf(total);
  if (
    !stated ||
    (kind === 'project' && holdsMore(text)) ||
    isWholeList(kind, parts.length, text) ||
    (kind === 'use' && !inOneList(figures)) ||
    figures.some((each) => differInExtent(total, each, text.blocks))
  )
    return [];
  const rest = subtract(stated, sum);
  const rounding = [total, ...figures].map(stepOf).reduce(add, zero);
  const label = derivedText.partsRest(total.label, partKindWords[kind]);
  return compare(rest, rounding) > 0 ? [{ kind, phase, sum: null, rest: made('rest', label, rest, [total.id, ...ids]) }] : [];
}

/** A department's total: what its listed projects leave is staff and offices, too. */
const holdsMore = ({ blocks }: ListedText): boolean => blocks.some((block) => spendsBesidesProjects.test(block.text));

/** Ids of what may be computed of the parts of a subject. */
export const derivedListedIds: readonly string[] = partKinds.flatMap((kind) =>
  phases.flatMap((phase) => (['sum', 'rest'] as const).map((what) => idOf(kind, phase, what))),
);

function idOf(kind: PartKind, phase: Phase, what: 'sum' | 'rest'): string {
  return `${kind}s-${what}-${phase.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

type Made = (what: 'sum' | 'rest', label: string, yuan: Decimal, of: readonly string[]) => Figure;

/** In the unit that all its operands have, else in yuan. */
const makerOf =
  (
    { kind, phase, text }: { readonly kind: PartKind; readonly phase: Phase; readonly text: ListedText },
    operands: readonly Figure[],
  ): Made =>
  (what, label, yuan, of) => {
    const [first, ...others] = operands.map((each) => each.unit);
    const isOneUnit = first !== undefined && others.every((each) => each === first);
    const value = isOneUnit ? inOneUnit(what, operands) : yuan;
    return derived({
      ...{ id: derivedId(text.subject, idOf(kind, phase, what)), subject: text.subject, label, value, phase, period: text.year },
      ...{ unit: isOneUnit ? first : unit.yuan, formula: { kind: what === 'sum' ? 'sum' : 'remainder', of } },
    });
  };

function inOneUnit(what: 'sum' | 'rest', operands: readonly Figure[]): Decimal {
  const [first = zero, ...others] = operands.flatMap(({ value }) => value ?? []);
  return others.reduce(what === 'sum' ? add : subtract, first);
}
