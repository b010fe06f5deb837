import { type CountColumn, countedBy, isCountColumn, unitOfCount } from '../../language/cells/count-headings.ts';
import { saysNone } from '../../language/cells/not-applicable.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { type Cell, cellsOf } from '../table-cells.ts';
import type { FormRow } from './form-rows.ts';
import type { RowFault } from './indicator-rows.ts';
import type { MappedColumns } from './mapped-columns.ts';
import type { ReadAmount } from './money-cells.ts';

/** Persons or households that a row counts. Offsets are of the block. */
export interface CellCount extends ReadAmount {
  readonly as: CountColumn;
  readonly cell: Cell;
  /** Whom it counts, as the heading says. */
  readonly heading: string;
}

/** In the order of the columns; blank, dash and 无 count nobody. */
export function countsIn(row: FormRow, { block, columns }: MappedColumns): { counts: readonly CellCount[]; faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const cells = cellsOf(block)[row.row] ?? [];
  const { name } = row.name;
  let unitOfWhole = '';
  const counts = columns.flatMap(({ as, at, heading }): CellCount[] => {
    if (!isCountColumn(as)) return [];
    const own = unitOfCount(heading);
    const unit = own || (as === 'among' ? unitOfWhole : '');
    if (as === 'served') unitOfWhole = own;
    const cell = at.map((column) => cells[column]).find((each) => each !== undefined && each.text.trim() !== '');
    const read = cell && readCell(cell.text);
    if (!cell || !read || read.kind === 'blank' || saysNone(cell.text)) return [];
    const isCount = read.kind === 'number' && read.operator === null && !isMoneyUnit(read.unit);
    if (!isCount) faults.push({ fault: 'unread', row: row.row, name, heading: countedBy(heading), found: cell.text.trim() });
    else if (read.unit === '' && unit === '') faults.push({ fault: 'countUnit', row: row.row, name });
    else
      return [
        {
          ...{ as, cell, heading: countedBy(heading), value: read.value, unit: read.unit || unit },
          ...{ start: cell.start + read.start, end: cell.start + read.end },
        },
      ];
    return [];
  });
  return { counts, faults };
}
