import type { TableColumn, TableFile } from '../../domain/files/table-file.ts';
import { idOfName } from '../../domain/id-of-name.ts';
import type { Block } from '../../domain/narrative.ts';
import { headsMoney, tight } from '../../language/cells/form-headings.ts';
import { andOthers, isSubtotalRow, isWholeRow, subtotalWord } from '../../language/cells/row-names.ts';
import { add, compare, type Decimal, equals, zero } from '../../language/decimal.ts';
import { type Cell, cellsOf } from '../table-cells.ts';
import { type CellCount, countsIn } from './count-cells.ts';
import { type FactCell, factsIn } from './fact-cells.ts';
import type { FormRow } from './form-rows.ts';
import type { RowFault } from './indicator-rows.ts';
import type { MappedColumns } from './mapped-columns.ts';
import { type CellMark, markedIn } from './marked-cells.ts';
import { amountIn, type MoneyColumn, moneyColumns, type ReadAmount, rateIn } from './money-cells.ts';
import { isExcepted, isMemo } from './named-rows.ts';
import { gradeIn, pointsIn } from './rating-cells.ts';

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
  /** What was left of it. */
  readonly rest: CellAmount | null;
  readonly weight: Decimal | null;
  readonly score: CellAmount | null;
  readonly grade: Cell | null;
  /** Who is in charge of it, who carries it out. */
  readonly facts: readonly FactCell[];
  /** Persons or households. */
  readonly counts: readonly CellCount[];
  /** What its cells mark as not applicable. */
  readonly marked: readonly CellMark[];
  /** Those that 其中 breaks it into, other than the whole's own. */
  readonly within: readonly MoneyRow[];
}

/** A sum of the rows above it, back to the sum before. */
export type SubtotalRow = Pick<MoneyRow, 'from' | 'name' | 'amounts' | 'rate' | 'rest' | 'counts'> & { readonly of: readonly MoneyRow[] };

export interface MoneyRows {
  readonly rows: readonly MoneyRow[];
  readonly subtotals: readonly SubtotalRow[];
  readonly faults: readonly RowFault[];
}

interface ExecutionRow {
  readonly row: MoneyRow;
  readonly name: string;
  readonly id: string;
}

/** 资金情况, over the names of the rows: without a column of rates it says what the points are for. */
function namesHeading({ name }: FormRow, { block, heads }: MappedColumns): string | undefined {
  const heading = tight(cellsOf(block)[heads.at(-1) ?? -1]?.find(({ column }) => column === name.cell?.column)?.text ?? '');
  return headsMoney(heading) ? heading : undefined;
}

/** The points that a form gives for spending what was planned stand in the row of the whole: what they are called, and their id. */
export function executionIn(rows: readonly MoneyRow[], mapped: MappedColumns): ExecutionRow | undefined {
  const row = rows.find(({ isWhole, weight, score }) => isWhole && (weight !== null || score !== null));
  if (!row) return undefined;
  const name = row.rate?.heading ?? namesHeading(row.from, mapped) ?? row.name;
  return { row, name, id: idOfName(name) };
}

type OfTable = { readonly mapped: MappedColumns; readonly blocks: readonly Block[]; readonly table: TableFile };

export function moneyRows(rows: readonly FormRow[], place: OfTable): MoneyRows {
  const faults: RowFault[] = [];
  const subtotals: SubtotalRow[] = [];
  let group: MoneyRow[] = [];
  let isBelowMemo = false;
  const read = rows.flatMap((row): MoneyRow[] => {
    isBelowMemo = isMemo(row, place.mapped.block) || (isBelowMemo && row.name.isPart);
    if (isExcepted(place.table, row)) return [];
    if (isBelowMemo && row.kind === 'entry') {
      faults.push({ fault: 'memo', row: row.row, name: row.name.name });
      return [];
    }
    if (row.kind === 'more') faults.push({ fault: 'nameless', row: row.row });
    const isSum = row.kind === 'total' || (row.kind === 'entry' && isWholeRow(row.name.name));
    if (row.kind !== 'entry' && row.kind !== 'total' && row.kind !== 'subtotal') return [];
    const found = moneyRow(row, isSum, place);
    faults.push(...found.faults);
    if (row.kind !== 'subtotal') {
      if (!isSum) group.push(found.row);
      return [found.row];
    }
    subtotals.push({ ...found.row, name: nameOfSum(row, group), of: group });
    group = [];
    return [];
  });
  const nested = nest(read);
  return { rows: nested.rows, subtotals, faults: [...faults, ...nested.faults] };
}

/** 县交通运输局小计: what its rows stand under, else the first of them. */
function nameOfSum(sum: FormRow, group: readonly MoneyRow[]): string {
  const [first] = group;
  const word = [...sum.levels.map(({ cell }) => cell), ...Object.values(sum.cells)].find((cell) => isSubtotalRow(cell.text))?.text.trim();
  const above = first?.from.levels.at(-1)?.name ?? first?.facts[0]?.words;
  return `${above ?? (first ? andOthers(first.name) : '')}${word ?? subtotalWord}`;
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
  const { counts, faults: uncounted } = countsIn(from, mapped);
  faults.push(...uncounted);
  const points = (as: 'weight' | 'score'): CellAmount | undefined => told(as, from.cells[as] && pointsIn(from.cells[as]));
  return {
    row: {
      ...{ from, name, isWhole, amounts, within: [] },
      rate: told('rate', from.cells.rate && rateIn(from.cells.rate)) ?? null,
      rest: told('rest', from.cells.rest && amountIn(from.cells.rest, { block: mapped.block, blocks, table })) ?? null,
      weight: points('weight')?.value ?? null,
      score: points('score') ?? null,
      ...{ grade: gradeIn(from.cells.grade), facts: factsIn(from, headingOf), counts, marked: markedIn(from, mapped, amounts) },
    },
    faults: faults.filter((each, i) => each.fault === 'unread' || faults.findIndex(({ fault }) => fault === each.fault) === i),
  };
}

/**
 * 其中 below a part breaks that part up, not the whole: into as many of the rows below as make it. Where none do, nobody can tell
 * which are meant.
 */
function nest(rows: readonly MoneyRow[]): Pick<MoneyRows, 'rows' | 'faults'> {
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
