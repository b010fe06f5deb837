import { agreement, printedDigits } from '../../domain/agreement.ts';
import { yuanOf } from '../../domain/money.ts';
import { add, type Decimal, decimal, decimalToText, subtract, zero } from '../../language/decimal.ts';
import { yuanIn } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { moneyColumns } from '../../narrative/tables/money-cells.ts';
import { type CellAmount, type MoneyRow, moneyRows } from '../../narrative/tables/money-rows.ts';
import { type MappedTable, readTables } from '../../narrative/tables/read-tables.ts';
import { inUnit } from '../../presenting/amount-unit.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { type FoundSum, pointSums } from './point-sums.ts';
import { messages, words } from './sums-in-tables-hold.words.ts';

/** A sum within a mapped table is that of the rows above it, and what is left of a row is its budget less what was spent. */
export const sumsInTablesHold: Rule = {
  id: 'sums-in-tables-hold',
  group: 'money',
  level: 'note',
  words,
  find: ({ file, report }) =>
    readTables(file.tables ?? [], report.narrative.blocks).found.flatMap((each): Finding[] => {
      if (each.table.rows === 'goals') return [];
      const wrong = each.table.rows === 'indicators' ? pointSums(each) : moneySums(each, report);
      const [first, ...others] = wrong.toSorted((a, b) => a.cell.start - b.cell.start);
      if (!first) return [];
      const { start, end } = first.cell;
      const place = { in: 'narrative', block: each.mapped.block.index, start, end } as const;
      return [{ place, what: messages.differs(first, others.length), fix: '' }];
    }),
};

function moneySums({ table, mapped, rows }: MappedTable, { narrative }: Subject['report']): readonly FoundSum[] {
  const read = moneyRows(rows, { mapped, blocks: narrative.blocks, table });
  // Rows that 其中 breaks another up into are in it already.
  const beside = new Set(read.rows.map(({ from }) => from.row));
  const subtotals = read.subtotals.flatMap((sum) =>
    moneyColumns.flatMap((as): FoundSum[] => {
      const said = sum.amounts[as];
      const amounts = sum.of.filter(({ from }) => beside.has(from.row)).map((row) => row.amounts[as]);
      return said ? wrong(sum.name, said, amounts) : [];
    }),
  );
  return [...subtotals, ...[...read.rows.flatMap(withParts), ...read.subtotals].flatMap(restOf)];
}

const withParts = (row: MoneyRow): readonly MoneyRow[] => [row, ...row.within.flatMap(withParts)];

/** An empty cell may be of a row that has no money there; where all are, there is nothing to add. */
function wrong(name: string, said: CellAmount, amounts: readonly (CellAmount | undefined)[]): FoundSum[] {
  const stated = amounts.flatMap((each) => (each ? [yuanOf(each)] : []));
  if (stated.length === 0 || stated.some((each) => each === null)) return [];
  return differing('subtotal', name, said, [stated.reduce<Decimal>((sum, each) => add(sum, each ?? zero), zero)]);
}

/** Of what was planned last, planned first, or received. */
function restOf({ name, rest, amounts }: Pick<MoneyRow, 'name' | 'rest' | 'amounts'>): FoundSum[] {
  const spent = amounts.finalAccount && yuanOf(amounts.finalAccount);
  const bases = [amounts.adjustedBudget, amounts.initialBudget, amounts.received].flatMap((each) => (each && yuanOf(each)) || []);
  return rest && spent && bases.length > 0
    ? differing(
        'rest',
        name,
        rest,
        bases.map((base) => subtract(base, spent)),
      )
    : [];
}

/** Nothing where it is one of the values, rounded or cut to what is printed: the first is what it should be. In yuan. */
function differing(of: FoundSum['of'], name: string, said: CellAmount, computed: readonly Decimal[]): FoundSum[] {
  const [first] = computed;
  const { cell, heading, value: own, unit: printedIn } = said;
  const denominator = decimal(yuanIn(printedIn) ?? 1n);
  const isSaid = (numerator: Decimal) => agreement({ numerator, denominator }, own, printedDigits(cell.text)) !== 'differs';
  if (!first || yuanOf(said) === null || computed.some(isSaid)) return [];
  const inPrinted = inUnit({ value: first, unit: unit.yuan, status: 'derived' }, said.unit);
  const text = ({ value, unit: printed }: { readonly value: Decimal | null; readonly unit: string }) =>
    formatQuantity(value && decimalToText(value), printed);
  return [{ of, name, heading, said: text(said), computed: text(inPrinted), cell }];
}
