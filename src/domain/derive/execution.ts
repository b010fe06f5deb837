import { quotient } from '../../language/claim-words.ts';
import { compare, type Decimal, decimalToText, subtract, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { derivedText } from '../../text/derived.ts';
import { formatStated } from '../../text/readers/format.ts';
import type { WrittenAccount } from '../accounts-in.ts';
import type { Figure, Formula } from '../figure.ts';
import { yuanOf } from '../money.ts';
import type { Narrative } from '../narrative.ts';
import { percentOf } from '../rate.ts';
import { type Funds, indicatorName, type NoRate } from '../report.ts';
import { differInScope } from '../scope-of.ts';
import { derived, derivedId } from './derived.ts';

type Sides = Pick<Funds, 'budget' | 'finalAccount' | 'conflicting' | 'printedRate'> & Pick<Narrative, 'blocks'>;

/** What was spent of the budget: the difference and the rate, or why there is no rate. A conflict leaves nothing to compute. */
export function execution(account: WrittenAccount, sides: Sides, period: number): Pick<Funds, 'unspent' | 'executionRate' | 'noRate'> {
  const { budget, finalAccount } = sides;
  const [planned, spent] = [budget && yuanOf(budget), finalAccount && yuanOf(finalAccount)];
  const noRate = noRateOf(sides, planned, spent);
  const isComputable = noRate === null || (noRate === 'nothing' && isNatural(planned) && isNatural(spent));
  if (!budget || !finalAccount || !planned || !spent || !isComputable) return { unspent: null, executionRate: null, noRate };
  const unspent = unspentOf(account, [budget, finalAccount], subtract(planned, spent), period);
  return { unspent, executionRate: noRate ? null : rateOf(account, sides, [finalAccount, budget], [spent, planned], period), noRate };
}

function noRateOf({ budget, finalAccount, conflicting, blocks }: Sides, planned: Decimal | null, spent: Decimal | null): NoRate | null {
  const isDisputed = conflicting.some(({ phase }) => phase === budget?.phase || phase === finalAccount?.phase);
  if (isDisputed) return 'conflict';
  if (budget?.inexact || finalAccount?.inexact) return 'inexact';
  if (budget && finalAccount && differInScope(budget, finalAccount, blocks)) return 'scopes';
  if ((planned && compare(planned, zero) <= 0) || (spent && compare(spent, zero) < 0)) return 'nothing';
  return planned && spent ? null : 'undisclosed';
}

const isNatural = (value: Decimal | null): boolean => value !== null && compare(value, zero) >= 0;

/** Negative where more was spent than planned: its label says so. In the unit of both sides, else in yuan. */
function unspentOf({ part }: WrittenAccount, [budget, final]: readonly [Figure, Figure], inYuan: Decimal, period: number): Figure {
  const subject = part?.id ?? null;
  const isOneUnit = budget.unit === final.unit && budget.value !== null && final.value !== null;
  const value = isOneUnit ? subtract(budget.value, final.value) : inYuan;
  const label = value.coefficient < 0n ? derivedText.overspent : derivedText.unspent;
  const formula: Formula = { kind: 'difference', of: [budget.id, final.id] };
  return derived({ id: derivedId(subject, 'unspent'), subject, label, value, unit: isOneUnit ? budget.unit : unit.yuan, period, formula });
}

function rateOf(
  { part, file }: WrittenAccount,
  { printedRate }: Sides,
  [final, budget]: readonly [Figure, Figure],
  [numerator, denominator]: readonly [Decimal, Decimal],
  period: number,
): Figure {
  const indicator = file.indicators.find(
    ({ actual }) => typeof actual === 'object' && 'from' in actual && actual.from === 'execution-rate',
  );
  const label = indicator ? indicatorName(indicator) : derivedText.executionRate;
  const ratio = { numerator, denominator, scope: derivedText.executionScope(final.label, budget.label) };
  const formula: Formula = { kind: 'ratio', of: [final.id, budget.id] };
  const note = printedRate?.value
    ? derivedText.alsoStated(formatStated(decimalToText(printedRate.value), unit.percent))
    : indicator?.definition && !isDefinedBy(indicator.definition, final.label, budget.label)
      ? derivedText.ownDefinition(indicator.definition, final.label, budget.label)
      : null;
  const subject = part?.id ?? null;
  const id = derivedId(subject, 'execution-rate');
  return derived({ id, subject, label, value: percentOf(ratio), unit: unit.percent, period, formula, ratio, note });
}

/** 支出决算数/调整后预算数: the very sides that were taken. */
const isDefinedBy = (definition: string, ...sides: readonly string[]): boolean =>
  definition
    .split(quotient)
    .map((side) => side.trim())
    .join() === sides.join();
