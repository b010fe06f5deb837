import { allOf } from '../language/all-of.ts';
import { noPhase, phaseSaid } from '../language/money-words.ts';
import type { Phase } from './figure.ts';

/** A stage of the budget as words tell it. */
export type Stage = keyof typeof phaseSaid;

/** The stage that the words name last. */
export function stageIn(text: string): Stage | undefined {
  const plain = text.replace(noPhase, '');
  const found = (Object.keys(phaseSaid) as Stage[]).flatMap((stage) =>
    allOf(plain, phaseSaid[stage]).map(({ index, 0: match }) => ({ stage, end: index + match.length, length: match.length })),
  );
  return found.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.stage;
}

const either: Partial<Readonly<Record<Stage, readonly Phase[]>>> = {
  budget: ['initialBudget', 'adjustedBudget'],
  paid: ['received', 'finalAccount'],
};

export const fits = (stage: Stage, phase: Phase): boolean => either[stage]?.includes(phase) ?? stage === phase;
