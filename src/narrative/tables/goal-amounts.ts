import { decimal, equals, multiply } from '../../language/decimal.ts';
import { sumsOfMoney } from '../../language/money-words.ts';
import { isMoneyUnit, scaledUnit } from '../../language/unit-scale.ts';
import { type GoalNumber, type GoalPlace, goalNumbers, placeOf } from './goal-places.ts';
import type { MoneyColumn } from './money-cells.ts';
import type { MoneyRow } from './money-rows.ts';
import type { MappedTable } from './read-tables.ts';

/** A place in the goals of a form that says once more what a cell of its money has. */
export type GoalAmount = Omit<GoalPlace, 'indicator' | 'as'> & {
  readonly of: MoneyRow;
  readonly column: MoneyColumn;
};

const columnsOf = { target: ['initialBudget', 'adjustedBudget'], actual: ['finalAccount', 'received'] } as const satisfies Record<
  GoalNumber['as'],
  readonly MoneyColumn[]
>;

/**
 * Amounts of the goals that are one of the money of the form: the same amount, planned or spent, of the row that their clause names, or
 * of the whole where its words only say that it is one (预算66万元, 全年支出61万元). Where the whole has another, the one row that has it is meant.
 */
export function goalAmounts(tables: readonly MappedTable[], rows: readonly MoneyRow[]): readonly GoalAmount[] {
  const all = [...rows.filter(({ isWhole }) => isWhole), ...rows.filter(({ isWhole }) => !isWhole).flatMap(withParts)];
  return goalNumbers(tables).flatMap((place): GoalAmount[] => {
    const column = columnsOf[place.as].find((each) => all.some((row) => says(place, row, each)));
    if (!column) return [];
    const same = all.filter((row) => says(place, row, column));
    const named = same.filter(({ name, isWhole }) => !isWhole && place.ahead.includes(name));
    const [only, ...more] = named.length > 0 ? named : sumsOfMoney.test(place.ahead) ? wholeFirst(same) : [];
    return only && more.length === 0 ? [{ ...placeOf(place), of: only, column }] : [];
  });
}

const withParts = (row: MoneyRow): readonly MoneyRow[] => [row, ...row.within.flatMap(withParts)];
const wholeFirst = (rows: readonly MoneyRow[]): readonly MoneyRow[] => (rows[0]?.isWhole ? rows.slice(0, 1) : rows);

function says({ number: { values, unit, approximate } }: GoalNumber, { amounts }: MoneyRow, column: MoneyColumn): boolean {
  const [value, ...more] = values;
  const amount = amounts[column];
  if (!value || more.length > 0 || approximate || !amount || !isMoneyUnit(unit)) return false;
  return equals(value, multiply(amount.value, decimal(scaledUnit(amount.unit).factor)));
}
