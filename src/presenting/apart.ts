import type { Figure, Phase } from '../domain/figure.ts';
import { type InapplicableSide, inapplicableAt } from '../domain/inapplicable.ts';
import type { PartKind } from '../domain/part-kinds.ts';
import { type Account, type Part, partsOf } from '../domain/report.ts';
import { apartWords as words } from '../text/readers/part-words.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { rateOf } from './rates.ts';
import { shown } from './shown.ts';

/** What a reader looks for first in an account. */
const firstAsked = ['budget', 'finalAccount', 'grade', 'score'] as const;
export type FirstAsked = (typeof firstAsked)[number];

/** By how many parts, and of which kind, something is stated that the whole does not state. */
export interface ToldApart {
  readonly kind: PartKind;
  readonly count: number;
}

/** Of kinds that a reader asks for first. */
export const kindsInOrder: readonly PartKind[] = ['project', 'source', 'use', 'level', 'group'];

/** Those that state it among the parts of one kind; those within others only where no outer one does. */
export function toldBy(report: Pick<Account, 'parts'>, states: (part: Part) => boolean): ToldApart | null {
  for (const parts of [report.parts, partsOf(report)]) {
    const telling = parts.filter(states);
    const kind = kindsInOrder.find((each) => telling.some((part) => part.kind === each));
    if (kind) return { kind, count: telling.filter((part) => part.kind === kind).length };
  }
  return null;
}

const states: Readonly<Record<FirstAsked, (account: Account) => boolean>> = {
  budget: ({ funds }) => funds.budget !== null || funds.stated.some(({ phase }) => phase === 'initialBudget' || phase === 'adjustedBudget'),
  finalAccount: ({ funds }) => funds.finalAccount !== null,
  grade: ({ rating }) => (rating?.grade ?? null) !== null,
  score: ({ rating }) => rating?.score.value !== null && rating?.score.value !== undefined,
};

/** Who states a side that the whole does not state; null where the whole does, or nobody. */
export const toldApart = (report: Account, side: FirstAsked): ToldApart | null =>
  states[side](report) ? null : toldBy(report, states[side]);

/** In place of a budget, where all parts of a kind state an amount that the report puts at no stage: what was planned may be among those. */
export function insteadWithoutStage({ parts }: Pick<Account, 'parts'>): string | undefined {
  const kind = kindsInOrder.find((each) => {
    const ofKind = parts.filter((part) => part.kind === each);
    return ofKind.length > 1 && ofKind.every(({ funds }) => funds.stated.some(({ phase }) => phase === null));
  });
  return kind && words.instead(partKindWords[kind]);
}

/** Of parts that state what their whole does not, in its place; undefined where only some do: but for projects, one use or source tells nothing of the others. */
export function insteadByParts(report: Pick<Account, 'parts'>, states: (part: Part) => boolean): string | undefined {
  for (const parts of [report.parts, partsOf(report)])
    for (const kind of kindsInOrder) {
      const ofKind = parts.filter((part) => part.kind === kind);
      const isTold = kind === 'project' ? ofKind.some(states) : ofKind.length > 0 && ofKind.every(states);
      if (isTold) return words.instead(partKindWords[kind]);
    }
  return undefined;
}

/** The cells of a table in which a side stands. */
const sidesOf: Readonly<Record<FirstAsked | 'rate', readonly InapplicableSide[]>> = {
  budget: ['adjustedBudget', 'initialBudget'],
  finalAccount: ['finalAccount'],
  grade: ['grade'],
  score: ['score'],
  rate: ['rate'],
};

/** Whether the report marks a side that it does not state as not applicable. */
export const isMarked = (report: Account, side: FirstAsked): boolean =>
  !states[side](report) && inapplicableAt(report, sidesOf[side]) !== undefined;

/** What stands in place of a side, or of the rate where a side of it is missing; undefined where the whole has it, or too few parts do. What the report marks as not applicable is so; of amounts and a score of which it says itself why they are not there, that it does. */
export function insteadOf(report: Account, what: FirstAsked | 'rate'): string | undefined {
  const marked = inapplicableAt(report, sidesOf[what]);
  if (marked && (what === 'rate' || !states[what](report))) return shown(marked);
  const told = byParts(report, what) ?? (what === 'budget' && !states.budget(report) ? insteadWithoutStage(report) : undefined);
  if (told) return told;
  const { rating, funds } = report;
  const said = what === 'score' ? rating?.score.status === 'undisclosed' && rating.score.note : what !== 'grade' && funds.elsewhere;
  return said ? words.elsewhere : undefined;
}

function byParts(report: Account, what: FirstAsked | 'rate'): string | undefined {
  if (what !== 'rate') return states[what](report) ? undefined : insteadByParts(report, states[what]);
  const hasSides = states.budget(report) && states.finalAccount(report);
  return hasSides ? undefined : insteadByParts(report, ({ funds }) => rateOf(funds) !== null);
}

/** What the parts that state a side of the money come to, where each of their kind states it. */
export function sumOfParts(report: Account, side: FirstAsked): Figure | undefined {
  const told = toldApart(report, side);
  const sums = report.listed.flatMap(({ kind, sum }) => (sum && kind === told?.kind ? [sum] : []));
  const at = (phase: Phase) => sums.find((each) => each.phase === phase);
  if (side === 'finalAccount') return at('finalAccount');
  return side === 'budget' ? (at('adjustedBudget') ?? at('initialBudget')) : undefined;
}
