import type { TableFile } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { saysNone } from '../../language/cells/not-applicable.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { compare, type Decimal, decimal, zero } from '../../language/decimal.ts';
import { isOneUnit } from '../../language/table-units.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { unit as unitWords } from '../../language/units.ts';
import { type Cell, moneyUnitOver } from '../table-cells.ts';

export const moneyColumns = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount'] as const;
export type MoneyColumn = (typeof moneyColumns)[number];

/** A number of a cell in its unit; offsets are of the block. */
export interface ReadAmount {
  readonly value: Decimal;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** Undefined where the cell has no amount: blank is not disclosed, a dash or 无 does not apply. `0` is an amount. */
export type AmountReading = ReadAmount | 'number' | 'moneyUnit' | 'unitPrinted' | undefined;

/** The unit of the cell, else what the editor says of the table, else that of heading or caption. */
export function amountIn(
  cell: Cell,
  { block, blocks, table }: { readonly block: Block; readonly blocks: readonly Block[]; readonly table: TableFile },
): AmountReading {
  const read = readCell(cell.text);
  if (read.kind === 'blank' || saysNone(cell.text)) return undefined;
  if (read.kind !== 'number' || read.operator !== null) return 'number';
  const printed = moneyUnitOver(block, cell.start, blocks);
  if (table.unit !== undefined && isOneUnit(printed) && printed !== table.unit) return 'unitPrinted';
  const unit = read.unit || (isOneUnit(printed) ? printed : (table.unit ?? ''));
  if (!isMoneyUnit(unit)) return read.unit ? 'number' : 'moneyUnit';
  return { value: read.value, unit, start: cell.start + read.start, end: cell.start + read.end };
}

/** A rate is printed in percent; a bare number above one can be nothing else, and nothing of nothing is none. */
export function rateIn(cell: Cell): ReadAmount | 'number' | undefined {
  const read = readCell(cell.text);
  if (read.kind === 'blank' || saysNone(cell.text)) return undefined;
  if (read.kind !== 'number' || read.operator !== null) return 'number';
  const isPercent =
    read.unit === unitWords.percent || (read.unit === '' && (compare(read.value, decimal(1n)) > 0 || compare(read.value, zero) === 0));
  return isPercent ? { value: read.value, unit: unitWords.percent, start: cell.start + read.start, end: cell.start + read.end } : 'number';
}
