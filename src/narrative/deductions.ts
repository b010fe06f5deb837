import type { Block } from '../domain/narrative.ts';
import { type ColumnKind, columnKind } from '../language/column-headings.ts';
import { add, type Decimal, equals, subtract } from '../language/decimal.ts';
import type { NarrativeNumber } from '../language/numbers/narrative-number.ts';
import { pointsKind } from '../language/points-words.ts';
import { unit } from '../language/units.ts';
import { numbersOf } from './block-numbers.ts';
import { type Cell, cellAt, cellsOf } from './table-cells.ts';

/**
 * Whether a number of points taken off says no more than its row of the table: all that its cell takes off are together what the
 * row's score lacks of its weight (台账不完整，扣1分, in a row of 4 and 3). Points that do not add up to it are asked about.
 */
export function saysWhatTheRowLacks(block: Block, number: NarrativeNumber): boolean {
  if (block.kind !== 'table' || !isDeduction(block, number)) return false;
  const cell = cellAt(block, number.start);
  const weight = cell && valueIn(block, cell, 'weight');
  const score = cell && valueIn(block, cell, 'score');
  if (!weight || !score) return false;
  const taken = numbersOf(block).filter(({ start }) => cell.start <= start && start < cell.end);
  const values = taken.filter((each) => isDeduction(block, each)).flatMap(({ values: [value] }) => value ?? []);
  const sum = values.reduce<Decimal | undefined>((total, value) => (total ? add(total, value) : value), undefined);
  return sum !== undefined && equals(sum, subtract(weight, score));
}

const isDeduction = ({ text }: Block, number: NarrativeNumber): boolean =>
  number.unit === unit.points &&
  number.kind === 'quantity' &&
  pointsKind(text.slice(Math.max(0, number.start - 12), number.start)) === 'deducted';

/** What the row of a cell has in the column of a kind; undefined where no column, or more than one, is headed so. */
function valueIn(block: Block, { row }: Cell, kind: ColumnKind): Decimal | undefined {
  const rows = cellsOf(block);
  const own = (rows[row] ?? []).filter(({ column }) => rows.slice(0, row).some((above) => columnKind(above[column]?.text ?? '') === kind));
  const [cell] = own;
  if (own.length !== 1 || !cell) return undefined;
  const found = numbersOf(block).filter(({ start }) => cell.start <= start && start < cell.end);
  return found.length === 1 ? found[0]?.values[0] : undefined;
}
