import type { InapplicableSide } from '../../domain/inapplicable.ts';
import { unrated } from '../../language/cells/cell-words.ts';
import { isCountColumn } from '../../language/cells/count-headings.ts';
import { tight } from '../../language/cells/form-headings.ts';
import { saysNone } from '../../language/cells/not-applicable.ts';
import { type Cell, cellsOf } from '../table-cells.ts';
import type { FormRow } from './form-rows.ts';
import type { MappedColumns } from './mapped-columns.ts';
import { type MoneyColumn, moneyColumns } from './money-cells.ts';

/** A cell that prints a dash, 无 or 不涉及; 不评分 as well where points or a grade would stand. */
export interface CellMark {
  readonly of: InapplicableSide;
  readonly cell: Cell;
  readonly heading: string;
}

export const saysUnrated = ({ text }: Cell): boolean => saysNone(text) || unrated.test(tight(text));

/** The first such cell of each side of a row of money. A rate of two amounts is computed, whatever its own cell prints. */
export function markedIn(
  { cells, row }: FormRow,
  { block, columns }: MappedColumns,
  amounts: Readonly<Partial<Record<MoneyColumn, unknown>>>,
): readonly CellMark[] {
  const counted = columns
    .flatMap(({ as, at }) => (isCountColumn(as) ? at.map((column) => cellsOf(block)[row]?.[column]) : []))
    .find((cell) => cell && saysNone(cell.text));
  const isComputed = (amounts.adjustedBudget ?? amounts.initialBudget) !== undefined && amounts.finalAccount !== undefined;
  const sides: readonly (readonly [InapplicableSide, Cell | undefined])[] = [
    ...moneyColumns.map((as) => [as, cells[as]] as const),
    ...([
      ['rate', isComputed ? undefined : cells.rate],
      ['rest', cells.rest],
      ['persons', counted],
    ] as const),
    ...([
      ['score', cells.score],
      ['grade', cells.grade],
    ] as const),
  ];
  const headingOf = (cell: Cell) => tight(columns.find(({ at }) => at.includes(cell.column))?.heading ?? '');
  return sides.flatMap(([of, cell]) => {
    const isMarked = cell && (of === 'score' || of === 'grade' ? saysUnrated(cell) : saysNone(cell.text));
    return isMarked ? [{ of, cell, heading: headingOf(cell) }] : [];
  });
}
