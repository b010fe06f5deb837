import { derivedText } from '../../text/derived.ts';
import type { Figure, Formula, Phase } from '../figure.ts';
import { phases } from '../figure.ts';
import type { FundsFile } from '../files/figure-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import type { Narrative } from '../narrative.ts';
import { printedRate } from '../printed-rate.ts';
import type { Funds } from '../report.ts';
import { amountsOf } from '../same-amount.ts';
import { derived } from './derived.ts';
import { execution } from './execution.ts';

export const derivedFundIds = ['adjusted-budget', 'unspent', 'execution-rate'] as const;

/** Totals by phase, and what follows from them. Amounts of single sources never mix with totals. */
export function buildFunds(file: ProjectFile, stated: ReadonlyMap<string, Figure>, year: number, blocks: Narrative['blocks']): Funds {
  const figureOf = (each: FundsFile): Figure => stated.get(each.id) as Figure;
  const totals = file.funds.filter((each) => each.source === undefined).map(figureOf);
  const amounts = (phase: Phase) => amountsOf(totals.filter((each) => each.phase === phase));
  const total = (phase: Phase): Figure | null => amounts(phase)[0]?.figure ?? null;
  const initialBudget = total('initialBudget');
  const isUnadjusted = file.adjustment?.made === 'none' && amounts('initialBudget').length === 1;
  const adjustedBudget = total('adjustedBudget') ?? (isUnadjusted ? unadjusted(initialBudget, year) : null);
  const finalAccount = total('finalAccount');
  const budget = adjustedBudget?.status === 'reported' ? adjustedBudget : initialBudget;
  const conflicting = phases.flatMap((phase) =>
    amounts(phase)
      .slice(1)
      .map(({ figure }) => figure),
  );
  const printed = printedRate(file, stated, year);
  return {
    stated: totals,
    initialBudget,
    adjustedBudget,
    finalAccount,
    budget,
    ...execution(file, { budget, finalAccount, conflicting, blocks, printedRate: printed }, year),
    printedRate: printed,
    conflicting,
    sources: (file.sources ?? []).map(({ name }) => ({ name, figures: file.funds.filter((each) => each.source === name).map(figureOf) })),
  };
}

function unadjusted(initial: Figure | null, period: number): Figure | null {
  if (!initial) return null;
  const formula: Formula = { kind: 'unadjusted', of: [initial.id] };
  return derived({
    id: 'adjusted-budget',
    label: derivedText.adjustedBudget,
    value: initial.value,
    unit: initial.unit,
    phase: 'adjustedBudget',
    period,
    formula,
  });
}
