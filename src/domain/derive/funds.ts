import { subtract } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { derivedText } from '../../text/derived.ts';
import type { Figure, Formula } from '../figure.ts';
import type { FundsFile } from '../files/figure-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { yuanOf } from '../money.ts';
import { percentOf } from '../rate.ts';
import type { Funds } from '../report.ts';

export const derivedFundIds = ['adjusted-budget', 'unspent', 'execution-rate'] as const;

type DerivedFields = Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'period' | 'formula'> & Partial<Figure>;

export const derived = (fields: DerivedFields): Figure => ({
  operator: null,
  phase: null,
  scope: '',
  status: 'derived',
  ratio: null,
  note: null,
  statements: [],
  ...fields,
});

/** Totals by phase, and what follows from them. Amounts of single sources never mix with totals. */
export function buildFunds(file: ProjectFile, stated: ReadonlyMap<string, Figure>, year: number): Funds {
  const figureOf = (each: FundsFile): Figure => stated.get(each.id) as Figure;
  const totals = file.funds.filter((each) => each.source === undefined);
  const total = (phase: Figure['phase']) => {
    const found = totals.find((each) => each.phase === phase);
    return found ? figureOf(found) : null;
  };
  const initialBudget = total('initialBudget');
  const adjustedBudget = total('adjustedBudget') ?? (file.adjustment?.made === 'none' ? unadjusted(initialBudget, year) : null);
  const finalAccount = total('finalAccount');
  const budget = adjustedBudget?.status === 'reported' ? adjustedBudget : initialBudget;
  return {
    stated: totals.map(figureOf),
    initialBudget,
    adjustedBudget,
    finalAccount,
    budget,
    unspent: unspent(budget, finalAccount, year),
    executionRate: executionRate(file, budget, finalAccount, year),
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

function unspent(budget: Figure | null, final: Figure | null, period: number): Figure | null {
  const [planned, spent] = [budget && yuanOf(budget), final && yuanOf(final)];
  if (!budget || !final || !planned || !spent) return null;
  const formula: Formula = { kind: 'difference', of: [budget.id, final.id] };
  return derived({ id: 'unspent', label: derivedText.unspent, value: subtract(planned, spent), unit: unit.yuan, period, formula });
}

function executionRate(file: ProjectFile, budget: Figure | null, final: Figure | null, period: number): Figure | null {
  const [denominator, numerator] = [budget && yuanOf(budget), final && yuanOf(final)];
  if (!budget || !final || !numerator || !denominator || denominator.coefficient === 0n) return null;
  const indicator = file.indicators.find(
    ({ actual }) => typeof actual === 'object' && 'from' in actual && actual.from === 'execution-rate',
  );
  const label = indicator?.path.at(-1) ?? derivedText.executionRate;
  const ratio = { numerator, denominator, scope: derivedText.executionScope(final.label, budget.label) };
  const formula: Formula = { kind: 'ratio', of: [final.id, budget.id] };
  return derived({ id: 'execution-rate', label, value: percentOf(ratio), unit: unit.percent, period, formula, ratio });
}
