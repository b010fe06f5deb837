import type { Phase } from '../../domain/figure.ts';
import { noPhase, phaseSaid } from '../../language/money-words.ts';

/** A stage of the budget as words tell it; a mere 预算 may be the initial or the adjusted one. */
export type Stage = keyof typeof phaseSaid;

/** The stage that the words name last. */
export function stageIn(text: string): Stage | undefined {
  const plain = text.replace(noPhase, '');
  const found = (Object.keys(phaseSaid) as Stage[]).flatMap((stage) =>
    [...plain.matchAll(phaseSaid[stage])].map(({ index, 0: match }) => ({ stage, end: index + match.length, length: match.length })),
  );
  return found.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.stage;
}

export const fits = (stage: Stage, phase: Phase): boolean =>
  stage === phase || (stage === 'budget' && (phase === 'initialBudget' || phase === 'adjustedBudget'));
