import type { TableColumn, TableFile } from '../../domain/files/table-file.ts';
import { idOfName } from '../../domain/id-of-name.ts';
import type { Block } from '../../domain/narrative.ts';
import { tight } from '../../language/cells/form-headings.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { isWholeRow } from '../../language/cells/row-names.ts';
import { add, compare, type Decimal, equals, zero } from '../../language/decimal.ts';
import { unit as unitWords } from '../../language/units.ts';
import type { Cell } from '../table-cells.ts';
import type { FormRow } from './form-rows.ts';
import type { RowFault } from './indicator-rows.ts';
import type { MappedColumns } from './mapped-columns.ts';
import { amountIn, type ReadAmount, rateIn } from './money-cells.ts';
import { isExcepted } from './named-rows.ts';

export const moneyColumns = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount'] as const;
export type MoneyColumn = (typeof moneyColumns)[number];

export interface CellAmount extends ReadAmount {
  readonly cell: Cell;
  /** Without what is only noted at it. */
  readonly heading: string;
}

/** A row of a table of money, or of parts: the whole, or one of its parts. */
export interface MoneyRow {
  readonly from: FormRow;
  readonly name: string;
  readonly isWhole: boolean;
  readonly amounts: Readonly<Partial<Record<MoneyColumn, CellAmount>>>;
  readonly rate: CellAmount | null;
  readonly weight: Decimal | null;
  readonly score: CellAmount | null;
  readonly grade: Cell | null;
  /** Those that 其中 breaks it into, other than the whole's own. */
  readonly within: readonly MoneyRow[];
}

export interface MoneyRows {
  readonly rows: readonly MoneyRow[];
  readonly faults: readonly RowFault[];
}

/** The points that a form gives for spending what was planned stand in the row of the whole: what they are called, and their id. */
export function executionIn(rows: readonly MoneyRow[]): { readonly row: MoneyRow; readonly name: string; readonly id: string } | undefined {
  const row = rows.find(({ isWhole, weight, score }) => isWhole && (weight !== null || score !== null));
  const name = row && (row.rate?.heading ?? row.name);
  return row && name !== undefined ? { row, name, id: idOfName(name) } : undefined;
}

type OfTable = { readonly mapped: MappedColumns; readonly blocks: readonly Block[]; readonly table: TableFile };

export function moneyRows(rows: readonly FormRow[], place: OfTable): MoneyRows {
  const faults: RowFault[] = [];
  const read = rows.flatMap((row): MoneyRow[] => {
    if (isExcepted(place.table, row)) return [];
    if (row.kind === 'more') faults.push({ fault: 'nameless', row: row.row });
    const isSum = row.kind === 'total' || (row.kind === 'entry' && isWholeRow(row.name.name));
    if (row.kind !== 'entry' && row.kind !== 'total') return [];
    const found = moneyRow(row, isSum, place);
    faults.push(...found.faults);
    return [found.row];
  });
  const nested = nest(read);
  return { rows: nested.rows, faults: [...faults, ...nested.faults] };
}

function moneyRow(from: FormRow, isWhole: boolean, { mapped, blocks, table }: OfTable): { row: MoneyRow; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const { name } = from.name;
  const headingOf = (as: TableColumn) => tight(mapped.columns.find((column) => column.as === as)?.heading ?? '');
  const told = <T extends ReadAmount>(
    as: TableColumn,
    found: T | 'number' | 'moneyUnit' | 'unitPrinted' | undefined,
  ): CellAmount | undefined => {
    const cell = from.cells[as];
    if (!cell || found === undefined) return undefined;
    if (found === 'moneyUnit' || found === 'unitPrinted') faults.push({ fault: found, row: from.row, name });
    else if (found === 'number') faults.push({ fault: 'unread', row: from.row, name, heading: headingOf(as), found: cell.text.trim() });
    else return { ...found, cell, heading: headingOf(as) };
    return undefined;
  };
  const amounts = Object.fromEntries(
    moneyColumns.flatMap((as) => {
      const cell = from.cells[as];
      const amount = cell && told(as, amountIn(cell, { block: mapped.block, blocks, table }));
      return amount ? [[as, amount]] : [];
    }),
  );
  const points = (as: 'weight' | 'score'): CellAmount | undefined => told(as, from.cells[as] && pointsIn(from.cells[as]));
  return {
    row: {
      ...{ from, name, isWhole, amounts, within: [] },
      rate: told('rate', from.cells.rate && rateIn(from.cells.rate)) ?? null,
      weight: points('weight')?.value ?? null,
      score: points('score') ?? null,
      grade: gradeIn(from.cells.grade),
    },
    faults: faults.filter((each, i) => each.fault === 'unread' || faults.findIndex(({ fault }) => fault === each.fault) === i),
  };
}

function pointsIn(cell: Cell): ReadAmount | 'number' | undefined {
  const read = readCell(cell.text);
  if (read.kind === 'blank' || read.kind === 'dash') return undefined;
  const isPoints = read.kind === 'number' && read.operator === null && (read.unit === '' || read.unit === unitWords.points);
  return isPoints ? { value: read.value, unit: unitWords.points, start: cell.start + read.start, end: cell.start + read.end } : 'number';
}

const gradeIn = (cell: Cell | undefined): Cell | null => (cell && readCell(cell.text).kind === 'words' ? cell : null);

/**
 * 其中 below a part breaks that part up, not the whole: into as many of the rows below as make it. Where none do, nobody can tell
 * which are meant.
 */
function nest(rows: readonly MoneyRow[]): MoneyRows {
  const found: MoneyRow[] = [];
  const faults: RowFault[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as MoneyRow;
    const above = found.at(-1);
    if (!row.from.name.isPart || !above || above.isWhole || found.every(({ isWhole }) => !isWhole)) {
      found.push(row);
      continue;
    }
    const count = [...rows.keys()]
      .slice(at + 1)
      .map((end) => end - at)
      .concat(rows.length - at)
      .find((each) => makes(rows.slice(at, at + each), above));
    if (count === undefined) {
      faults.push({ fault: 'within', row: row.from.row, name: row.name });
      continue;
    }
    found[found.length - 1] = { ...above, within: rows.slice(at, at + count) };
    at += count - 1;
  }
  return { rows: found, faults };
}

function makes(parts: readonly MoneyRow[], whole: MoneyRow): boolean {
  const stated = moneyColumns.filter((as) => whole.amounts[as] && compare(whole.amounts[as].value, zero) !== 0);
  return (
    stated.length > 0 &&
    stated.every((as) =>
      equals(
        parts.reduce((sum, { amounts }) => add(sum, amounts[as]?.value ?? zero), zero),
        whole.amounts[as]?.value ?? zero,
      ),
    )
  );
}
