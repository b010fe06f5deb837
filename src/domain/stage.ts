import { allOf } from '../language/all-of.ts';
import { noPhase, opensList, phaseSaid } from '../language/money-words.ts';
import type { Phase } from './figure.ts';

/** A stage of the budget as words tell it. */
export type Stage = keyof typeof phaseSaid;

/** The stage that the words name last. */
export const stageIn = (text: string): Stage | undefined => lastStage(text.replace(noPhase, ''))?.stage;

function lastStage(plain: string): { readonly stage: Stage; readonly end: number } | undefined {
  const found = (Object.keys(phaseSaid) as Stage[]).flatMap((stage) =>
    allOf(plain, phaseSaid[stage]).map(({ index, 0: match }) => ({ stage, end: index + match.length, length: match.length })),
  );
  return found.sort((a, b) => b.end - a.end || b.length - a.length)[0];
}

/**
 * The stage of a list that the words open: 支出 61 万元，其中. Undefined where they name beside it a stage that it cannot be of as
 * well: 预算 21 万元，决算 18 万元，其中.
 */
export function stageOfList(text: string): Stage | undefined {
  const plain = text.replace(noPhase, '');
  const last = lastStage(plain);
  if (!last || !opensList.test(plain.slice(last.end))) return undefined;
  const named = (Object.keys(phaseSaid) as Stage[]).filter((stage) => allOf(plain, phaseSaid[stage]).length > 0);
  return named.every((stage) => phasesOf(stage).some((phase) => fits(last.stage, phase))) ? last.stage : undefined;
}

const phasesOf = (stage: Stage): readonly Phase[] => either[stage] ?? [stage as Phase];

const either: Partial<Readonly<Record<Stage, readonly Phase[]>>> = {
  budget: ['initialBudget', 'adjustedBudget'],
  paid: ['received', 'finalAccount'],
  invested: ['received', 'finalAccount'],
  used: ['finalAccount'],
};

export const fits = (stage: Stage, phase: Phase): boolean => either[stage]?.includes(phase) ?? stage === phase;

/** Stages that no phase is called by. */
export type VagueStage = Exclude<Stage, Phase>;
export const isVague = (stage: Stage): stage is VagueStage => either[stage] !== undefined;

/** Told by words of the payment only, 兑现 and 全年投入: what they say is for the editor to judge. */
export const isJudged = (stage: Stage): boolean => stage === 'invested' || stage === 'used';
