import type { ProjectFile } from '../../domain/files/project-file.ts';
import type { Block, Narrative } from '../../domain/narrative.ts';
import { indicatorName } from '../../domain/report.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import { idleKeys } from '../../narrative/tables/columns-of-rows.ts';
import { type GoalAmount, goalAmounts } from '../../narrative/tables/goal-amounts.ts';
import { goalPlaces } from '../../narrative/tables/goal-places.ts';
import { type IdOwner, indicatorRows, type RowFault } from '../../narrative/tables/indicator-rows.ts';
import { tableNamed } from '../../narrative/tables/mapped-columns.ts';
import { type MoneyRow, moneyRows } from '../../narrative/tables/money-rows.ts';
import { type MissingRow, missingRows, rowNames } from '../../narrative/tables/named-rows.ts';
import { type MappedTable, type MissedTable, readTables } from '../../narrative/tables/read-tables.ts';
import { forgottenColumns } from '../../narrative/tables/unsaid-columns.ts';
import { nearestName } from '../spelling.ts';
import { expandIndicators, type Goals } from './expand-indicators.ts';
import { expandMoney } from './expand-money.ts';
import { expandRating } from './expand-rating.ts';
import { saidAgain } from './indicators-said-again.ts';
import { type Additions, merged, Origins, type WrittenPath } from './merge.ts';

/** A fault of a mapping, by its position in `tables`. */
export type TableFault = { readonly index: number } & (
  | { readonly missed: MissedTable['fault']; readonly table: MissedTable['table'] }
  | { readonly open: readonly RowFault[] }
  | { readonly missingRow: MissingRow; readonly near: string | undefined }
) & {
    /** What of the text it is about. */
    readonly span: StretchInBlock | undefined;
  };

/** A stretch of a block's text. */
export interface StretchInBlock {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface ExpandedFile {
  /** With all that the tables say, as if the editor had written it. */
  readonly file: ProjectFile;
  readonly faults: readonly TableFault[];
  /** Where in the file as written a path of `file` leads: of what a table says, to its mapping. */
  readonly writtenAt: (path: WrittenPath) => WrittenPath;
}

/** Turns the mapped tables of a file into the entries that they say. `year`: the report's. */
export function expandTables(file: ProjectFile, { blocks }: Narrative, year: number): ExpandedFile {
  const tables = file.tables ?? [];
  if (tables.length === 0) return { file, faults: [], writtenAt: (path) => path };
  const { found, missed } = readTables(tables, blocks);
  const read = found.flatMap(({ table, mapped, rows }) =>
    table.rows === 'indicators' ? indicatorRows(rows, mapped, table).indicators : [],
  );
  const goals = goalPlaces(found, read);
  const amounts = goalAmounts(found, moneyIn(found, blocks));
  const origins = new Origins();
  const additions = found.map((each) => ({ each, added: additionsOf(each, blocks, { goals, amounts }) }));
  const expanded = additions.reduce((whole, { each, added }) => merged(whole, added, each.index, origins), file);
  const again = new Set(additions.flatMap(({ added }) => saidAgain(added.indicators ?? [], file.indicators).map(({ written }) => written)));
  const taken = new Map<string, IdOwner>(
    file.indicators.flatMap(({ id, path }, i) => (again.has(i) ? [] : [[id, { name: indicatorName({ path }), indicator: i }]])),
  );
  const faults = found.flatMap((each): TableFault[] => {
    const isMappedAgain = missed.some(({ fault }) => fault.fault === 'again' && fault.first === each.index);
    const forgotten = isMappedAgain ? [] : forgottenColumns(each, year).map(({ heading }) => heading);
    if (forgotten.length > 0)
      return [{ index: each.index, missed: { fault: 'forgotten', headings: forgotten }, table: each.table, span: spanOf(each) }];
    const misnamed = missingRows(each.table, each.rows).map((missingRow) => ({
      ...{ index: each.index, span: spanOf(each), missingRow },
      near: nearestName(missingRow.said, rowNames(each.rows)),
    }));
    const isMeant = (fault: RowFault) => misnamed.some(({ near }) => near !== undefined && 'name' in fault && fault.name === near);
    const open = [...openIn(each, blocks), ...takenIn(each, taken)].filter((fault) => !isMeant(fault));
    return [...misnamed, ...(open.length > 0 ? [{ index: each.index, open, span: spanOf(each) }] : [])];
  });
  return {
    file: expanded,
    faults: [
      ...missed.map(({ index, fault, table }): TableFault => ({ index, missed: fault, table, span: wholeOf(table, blocks) })),
      ...faults,
    ],
    writtenAt: (path) => origins.of(path),
  };
}

/** What other places of the text say once more. */
interface Again {
  readonly goals: Goals;
  readonly amounts: readonly GoalAmount[];
}

const additionsOf = (each: MappedTable, blocks: readonly Block[], { goals, amounts }: Again): Additions =>
  each.table.rows === 'indicators'
    ? { indicators: [...expandIndicators(each, goals)], ...expandRating(each, blocks) }
    : expandMoney(each, blocks, amounts);

const moneyIn = (found: readonly MappedTable[], blocks: readonly Block[]): readonly MoneyRow[] =>
  found.flatMap(({ table, mapped, rows }) => (table.rows === 'funds' ? moneyRows(rows, { mapped, blocks, table }).rows : []));

/** Rows whose id an indicator of the file, or a row of another table, has already. */
function takenIn({ table, mapped, rows }: MappedTable, taken: Map<string, IdOwner>): readonly RowFault[] {
  if (table.rows !== 'indicators') return [];
  const { indicators } = indicatorRows(rows, mapped, table);
  const again = indicators.flatMap(({ id, row, name }): RowFault[] => {
    const other = taken.get(id);
    return other ? [{ fault: 'twice', row, name, other }] : [];
  });
  for (const { id, row, name } of indicators) if (!taken.has(id)) taken.set(id, { name, row, table: table.in });
  return again;
}

function wholeOf({ in: name }: MissedTable['table'], blocks: readonly Block[]): StretchInBlock | undefined {
  const block = tableNamed(name, blocks);
  return block && { block: block.index, start: 0, end: block.text.length };
}

function spanOf({ mapped: { block }, rows }: MappedTable): StretchInBlock {
  const cells = rows.flatMap(({ row }) => cellsOf(block)[row] ?? []);
  return { block: block.index, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}

function openIn({ table, mapped, rows }: MappedTable, blocks: readonly Block[]): readonly RowFault[] {
  const idle = idleKeys(table).map((key): RowFault => ({ fault: 'idle', key, rows: table.rows }));
  if (table.rows === 'goals') return idle;
  const { faults } = table.rows === 'indicators' ? indicatorRows(rows, mapped, table) : moneyRows(rows, { mapped, blocks, table });
  return [...faults, ...idle];
}
