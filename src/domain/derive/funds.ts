import { derivedText } from '../../text/derived.ts';
import type { WrittenAccount } from '../accounts-in.ts';
import type { Figure, Formula, Phase } from '../figure.ts';
import { flows, phases } from '../figure.ts';
import type { Narrative } from '../narrative.ts';
import { printedRate } from '../printed-rate.ts';
import type { Funds } from '../report.ts';
import { blankRowSaid, moneySaidElsewhere } from '../said-instead.ts';
import { amountsOf } from '../same-amount.ts';
import { derived, derivedId } from './derived.ts';
import { execution } from './execution.ts';

export const derivedFundIds = ['adjusted-budget', 'unspent', 'execution-rate'] as const;

/** The amounts of a subject by phase, and what follows from them. Those of its parts never mix with its own. */
export function buildFunds(
  account: WrittenAccount,
  stated: ReadonlyMap<string, Figure>,
  { year, blocks, titles, isUnadjusted, budgetOfWhole }: FundsText,
): Funds {
  const subject = account.part?.id ?? null;
  // Another year's amount is a figure of the report, and none of its totals.
  const totals = account.amounts.map(({ id }) => stated.get(id) as Figure).filter(({ period }) => period === year);
  const amounts = (phase: Phase) => amountsOf(totals.filter((each) => each.phase === phase));
  const total = (phase: Phase): Figure | null => amounts(phase)[0]?.figure ?? null;
  const initialBudget = total('initialBudget');
  const isTaken = isUnadjusted && amounts('initialBudget').length === 1;
  const adjustedBudget = total('adjustedBudget') ?? (isTaken ? unadjusted(initialBudget, year, subject) : null);
  const finalAccount = total('finalAccount');
  const stage = account.file.adjustment?.made === 'made' && adjustedBudget?.status === 'reported' ? 'adjustedBudget' : budgetOfWhole;
  const budget = stage ? total(stage) : adjustedBudget?.status === 'reported' ? adjustedBudget : initialBudget;
  const conflicting = phases.flatMap((phase) =>
    amounts(phase)
      .slice(1)
      .map(({ figure }) => figure),
  );
  const printed = printedRate(account, stated, { year, blocks, titles, budget, finalAccount });
  return {
    stated: totals,
    initialBudget,
    adjustedBudget,
    finalAccount,
    budget,
    ...execution(account, { budget, finalAccount, conflicting, blocks, printedRate: printed }, year),
    printedRate: printed,
    conflicting,
    flows: flows.flatMap((flow) => total(flow) ?? []),
    elsewhere: totals.length === 0 ? elsewhereIn(account, blocks) : null,
  };
}

const elsewhereIn = ({ part }: WrittenAccount, blocks: Narrative['blocks']): string | null =>
  part === null ? moneySaidElsewhere(blocks) : part.kind === 'source' ? blankRowSaid(part.name, blocks) : null;

interface FundsText {
  readonly year: number;
  readonly blocks: Narrative['blocks'];
  /** What the report calls itself and its project. */
  readonly titles: string;
  /** The report says of all its money that the budget was not changed. */
  readonly isUnadjusted: boolean;
  /** The stage at which the budget of what holds a part is taken: its own is taken at no other, unless the text says that it was adjusted. Null where there is none. */
  readonly budgetOfWhole: Phase | null;
}

function unadjusted(initial: Figure | null, period: number, subject: string | null): Figure | null {
  if (!initial) return null;
  const formula: Formula = { kind: 'unadjusted', of: [initial.id] };
  return derived({
    id: derivedId(subject, 'adjusted-budget'),
    subject,
    label: derivedText.adjustedBudget,
    value: initial.value,
    unit: initial.unit,
    decimals: initial.decimals,
    inexact: initial.inexact,
    phase: 'adjustedBudget',
    period,
    formula,
  });
}
