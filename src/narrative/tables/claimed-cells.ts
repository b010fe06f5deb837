import type { TableColumn, TableFile } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { rememberedOfBoth } from '../../domain/remembered.ts';
import type { Cell } from '../table-cells.ts';
import { indicatorRows } from './indicator-rows.ts';
import { executionIn, moneyRows } from './money-rows.ts';
import { isExcepted } from './named-rows.ts';
import { type MappedTable, readTables } from './read-tables.ts';

/**
 * A cell that a mapping answers for without a figure of its own. rated: weights and scores, and the sums of them. name: what names
 * a row, or what it stands under. mention: words that hold a number by the way.
 */
export interface ClaimedCell {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly as: 'rated' | 'name' | 'mention';
  /** Of a weight or score the indicator. */
  readonly by: string;
}

const named: readonly TableColumn[] = ['name'];
const mentioned: readonly TableColumn[] = ['reason', 'basis', 'none', 'operator', 'unit', 'target', 'actual', 'completion'];

/** The indicators whose weight and score were read from the cells of their row. */
export const markedIn = (tables: readonly TableFile[], blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(claimedCells(tables, blocks).flatMap(({ as, by }) => (as === 'rated' ? [by] : [])));

export const claimedCells: (tables: readonly TableFile[], blocks: readonly Block[]) => readonly ClaimedCell[] = rememberedOfBoth(
  (tables, blocks) => readTables(tables, blocks).found.flatMap((each) => cellsOfTable(each, blocks)),
);

function cellsOfTable({ table, mapped, rows }: MappedTable, blocks: readonly Block[]): ClaimedCell[] {
  if (table.rows === 'goals') return [];
  const isForm = table.rows === 'indicators';
  const indicators = isForm ? indicatorRows(rows, mapped, table).indicators : [];
  const execution = isForm ? undefined : executionIn(moneyRows(rows, { mapped, blocks, table }).rows, mapped);
  const idOf = new Map(indicators.map(({ row, id }) => [row, id]));
  if (execution) idOf.set(execution.row.from.row, execution.id);
  const claim = ({ start, end }: Cell, as: ClaimedCell['as'], by: string): ClaimedCell => ({
    block: mapped.block.index,
    start,
    end,
    as,
    by,
  });
  return rows.flatMap((row): ClaimedCell[] => {
    if (row.kind === 'none' || (row.kind === 'entry' && isExcepted(table, row))) return [];
    const by = idOf.get(row.row) ?? sums;
    const levels = row.levels.map(({ cell, points }) => claim(cell, points ? 'rated' : 'name', points ? sums : 'name'));
    const own = (Object.entries(row.cells) as [TableColumn, Cell][]).flatMap(([as, cell]): ClaimedCell[] => {
      if (as === 'weight' || as === 'score') return row.kind === 'more' ? [] : [claim(cell, 'rated', by)];
      if (named.includes(as)) return [claim(cell, row.name.points ? 'rated' : 'name', row.name.points ? sums : 'name')];
      return mentioned.includes(as) && row.kind !== 'more' ? [claim(cell, 'mention', 'mention')] : [];
    });
    return [...levels, ...own, ...(row.name.cell ? [claim(row.name.cell, 'name', 'name')] : [])];
  });
}

/** As the prose gate calls what sums up weights and scores. */
const sums = 'weights';
