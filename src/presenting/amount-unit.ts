import type { Figure } from '../domain/figure.ts';
import { yuanOf } from '../domain/money.ts';
import type { Funds } from '../domain/report.ts';
import { decimal } from '../language/decimal.ts';
import { isMoneyUnit, yuanIn } from '../language/unit-scale.ts';
import { unit as unitWords } from '../language/units.ts';

/** What is asked of an amount; files have it as well as the model. */
export type ComparedAmount = Pick<Figure, 'value' | 'unit' | 'status'>;

/** More decimals of 万元 than these are hard to read, and 元 has as many. */
const mostDecimals = 2;

/**
 * The one unit for amounts that stand side by side: in a sentence, a table, a chart. The report's own where it prints them all
 * in one; else 万元, if it prints one so or in more and that leaves none with more than two decimals; else 元. Nothing is ever
 * rounded for it. Null where there is no amount to choose by.
 */
export function unitForAmounts(amounts: readonly (ComparedAmount | null | undefined)[]): string | null {
  const known = amounts.filter((each): each is ComparedAmount => !!each?.value && isMoneyUnit(each.unit));
  const stated = known.filter(({ status }) => status !== 'derived');
  const chosenBy = stated.length > 0 ? stated : known;
  const [first] = chosenBy;
  if (!first) return null;
  if (chosenBy.every(({ unit }) => yuanIn(unit) === yuanIn(first.unit))) return first.unit;
  const { yuan, tenThousandYuan } = unitWords;
  const isPrintedSo = chosenBy.some(({ unit }) => (yuanIn(unit) ?? 0n) >= (yuanIn(tenThousandYuan) ?? 0n));
  const isReadable = known.every((each) => (inUnit(each, tenThousandYuan).value?.scale ?? 0) <= mostDecimals);
  return isPrintedSo && isReadable ? tenThousandYuan : yuan;
}

/** The same amount in another unit of money, exact; whatever is no amount of yuan stays as it is. */
export function inUnit<T extends ComparedAmount>(amount: T, unit: string | null): T {
  const [yuan, factor] = [yuanOf(amount), unit === null ? undefined : yuanIn(unit)];
  if (!yuan || unit === null || factor === undefined || amount.unit === unit) return amount;
  return { ...amount, value: decimal(yuan.coefficient, yuan.scale + zerosOf(factor)), unit, decimals: 0 };
}

/** Units of money are powers of ten. */
const zerosOf = (factor: bigint): number => String(factor).length - 1;

/** That of a report's own totals, wherever its page tells them. */
export const unitOfTotals = ({ initialBudget, adjustedBudget, finalAccount, unspent, conflicting }: Totals): string | null =>
  unitForAmounts([initialBudget, adjustedBudget, finalAccount, unspent, ...conflicting]);

type Totals = Pick<Funds, 'initialBudget' | 'adjustedBudget' | 'finalAccount' | 'unspent' | 'conflicting'>;

/** That of a table or chart of several reports: of what stands for each, planned and spent. */
export const unitOfReports = (reports: readonly { readonly funds: Pick<Funds, 'budget' | 'finalAccount'> }[]): string | null =>
  unitForAmounts(reports.flatMap(({ funds }) => [funds.budget, funds.finalAccount]));
