import type { TableColumn, TableRows } from '../../domain/files/table-file.ts';
import { factKeys } from '../../domain/report-facts.ts';
import { saysNone } from '../../language/cells/not-applicable.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { isSectionName, isSubtotalRow, isTotalRow, type RowName, rowName } from '../../language/cells/row-names.ts';
import { nameOfKind } from '../../language/part-kind-words.ts';
import { type Cell, cellsOf } from '../table-cells.ts';
import { marks, values } from './columns-of-rows.ts';
import { headsColumns, type MappedColumns } from './mapped-columns.ts';

/**
 * A row below the headings of a mapping. section: names what the rows below stand under. total, subtotal: sums. entry: one
 * indicator, amount or part. more: goes on with what stands in the row above. heading: the headings once more, as at the top of a
 * page. none: nothing to register.
 */
export interface FormRow {
  readonly kind: 'section' | 'total' | 'subtotal' | 'entry' | 'more' | 'heading' | 'none';
  readonly row: number;
  readonly name: RowName & { readonly cell: Cell | undefined };
  /** What it stands under, from the first level; a blank cell goes on with the one above. */
  readonly levels: readonly LevelAbove[];
  /** The cell of each mapped column that holds something. */
  readonly cells: Readonly<Partial<Record<TableColumn, Cell>>>;
}

/** `depth`: of its column among those of levels. */
type LevelAbove = RowName & { readonly cell: Cell; readonly depth: number };

/** `until`: the row where the next mapping of the same table begins. */
export function formRows(mapped: MappedColumns, of: TableRows, until = Number.POSITIVE_INFINITY): readonly FormRow[] {
  const rows = stretchBelow(mapped, of, until);
  return of === 'indicators' ? withParts(upToTotal(rows)) : rows;
}

/** Rows of indicators below the total that ends them, one with a number at least: nobody reads them. */
export const rowsBelowTotal = (mapped: MappedColumns, until = Number.POSITIVE_INFINITY): readonly FormRow[] => {
  const rows = stretchBelow(mapped, 'indicators', until);
  const below = rows.slice(upToTotal(rows).length).filter(({ kind }) => kind === 'entry');
  return below.some(isNumbered) ? below : [];
};

/** 合计 with further rows and another total below it is a sum on the way. */
function upToTotal(rows: readonly FormRow[]): readonly FormRow[] {
  const totals = rows.flatMap(({ kind }, i) => (kind === 'total' ? [i] : []));
  const [first] = totals;
  if (first === undefined) return rows;
  const last = totals.findLast((at, i) => i === 0 || rows.slice(totals[i - 1], at).some(isNumbered)) ?? first;
  return rows.slice(0, last + 1).map((row, i) => (row.kind === 'total' && i < last ? { ...row, kind: 'subtotal' } : row));
}

/** A row with a name and a number of its own, which no remark below a form has. */
const isNumbered = ({ kind, cells }: FormRow): boolean =>
  kind === 'entry' &&
  (['target', 'actual', 'basis', 'score'] as const).some((as) => cells[as] && readCell(cells[as].text).kind === 'number');

function stretchBelow(mapped: MappedColumns, of: TableRows, until: number): readonly FormRow[] {
  const rows: FormRow[] = [];
  let levels: FormRow['levels'] = [];
  const first = (mapped.heads.at(-1) ?? -1) + 1;
  const heading = textsOf(cellsOf(mapped.block)[first - 1] ?? []);
  for (const cells of cellsOf(mapped.block).slice(first)) {
    const row = cells[0]?.row ?? 0;
    if (row >= until) break;
    const isAgain = textsOf(cells) === heading;
    if (!isAgain && headsColumns(cells)) break;
    const found = isAgain ? { ...emptyRow(row), kind: 'heading' as const } : rowOf(cells, mapped, levels);
    const read = of === 'funds' && rows.length > 0 && isBlankSource(found, cells) ? { ...found, kind: 'entry' as const } : found;
    if (of === 'funds' && rows.length > 0 && saysNoMoney(read)) break;
    if (read.kind === 'section' || read.kind === 'entry') levels = read.levels;
    rows.push(read);
  }
  return rows;
}

/** Where nothing else is scored, the parts of the score are the rows: 投入 15 15, 过程 25 23.1. */
function withParts(rows: readonly FormRow[]): readonly FormRow[] {
  if (rows.some(({ kind }) => kind === 'entry' || kind === 'more')) return rows;
  return rows.map((row) =>
    row.kind === 'section' && row.cells.score && row.name.name !== '' ? { ...row, kind: 'entry', levels: [] } : row,
  );
}

/** 其他资金, with nothing behind it: a source of which the form gives no amount. */
const isBlankSource = ({ kind, name }: FormRow, cells: readonly Cell[]): boolean =>
  kind === 'none' &&
  name.cell !== undefined &&
  nameOfKind.source(name.name) &&
  cells.every((cell) => cell.text.trim() === '' || cell.column <= (name.cell?.column ?? 0));

/** Below the rows of money a form goes on with words. */
function saysNoMoney({ cells }: FormRow): boolean {
  const said = Object.entries(cells).filter(([as]) => as !== 'name' && as !== 'level');
  return said.length > 0 && said.every(([, { text }]) => !saysNone(text) && ['words', 'range', 'box'].includes(readCell(text).kind));
}

const textsOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text.trim()).join('\n');

const unnamed = { ...rowName(''), cell: undefined };
const emptyRow = (row: number): Omit<FormRow, 'kind'> => ({ row, name: unnamed, levels: [], cells: {} });

function rowOf(cells: readonly Cell[], { columns }: MappedColumns, above: FormRow['levels']): FormRow {
  const row = cells[0]?.row ?? 0;
  const holds = (at: readonly number[]) => at.map((column) => cells[column]).find((cell) => cell !== undefined && cell.text.trim() !== '');
  const own: Partial<Record<TableColumn, Cell>> = {};
  for (const { as, at } of columns) {
    const cell = as === 'level' ? undefined : holds(at);
    if (cell && !own[as]) own[as] = cell;
  }
  const levels = levelsOf(columns, cells, above);
  const sum = cells.find(({ text }) => isTotalRow(text));
  const nameCell = sum ?? (columns.some(({ as }) => as === 'name') ? own.name : cellBefore(cells, columns));
  const name = { ...rowName(nameCell?.text ?? ''), cell: nameCell };
  const texts = cells.map(({ text }) => text.trim()).filter(Boolean);
  const read = { row, name, levels, cells: own };
  const kind = (): FormRow['kind'] => {
    if (texts.length === 0) return 'none';
    if (sum) return 'total';
    if (texts.some(isSubtotalRow)) return 'subtotal';
    const valued = values.filter((as) => own[as]);
    const registered = [...valued, ...marks.filter((as) => own[as])];
    // Merged cells are printed once for each column: the same words under several headings are none of a column.
    if (new Set(texts).size === 1 && texts.length > 2) return isSectionName(rowName(texts[0] ?? '').name) ? 'section' : 'none';
    if (name.name === '') return sectionHere(columns, cells) ? 'section' : registered.length > 0 || own.reason ? 'more' : 'none';
    if (valued.length === 0 && isSectionName(name.name)) return 'section';
    return registered.length > 0 ? 'entry' : 'none';
  };
  const found = kind();
  if (found !== 'section') return { ...read, kind: found };
  const head = cells.find(({ text }) => text.trim() !== '');
  return {
    ...read,
    kind: 'section',
    levels: head && sectionHere(columns, cells) ? levels : head ? [{ ...rowName(head.text), cell: head, depth: 0 }] : [],
  };
}

/** Only cells of levels hold something. */
const sectionHere = (columns: MappedColumns['columns'], cells: readonly Cell[]): boolean => {
  const levels = columns.filter(({ as }) => as === 'level').flatMap(({ at }) => at);
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return filled.length > 0 && filled.every(({ column, text }) => levels.includes(column) && readCell(text).kind === 'words');
};

/** Of each column of levels what stands in the row, else above; a new level begins anew below it. */
function levelsOf(columns: MappedColumns['columns'], cells: readonly Cell[], above: FormRow['levels']): FormRow['levels'] {
  const ofLevels = columns.filter(({ as }) => as === 'level');
  if (ofLevels.length === 0) return above;
  const found: LevelAbove[] = [];
  let isNew = false;
  for (const [depth, { at }] of ofLevels.entries()) {
    const cell = at.map((column) => cells[column]).find((each) => each !== undefined && each.text.trim() !== '');
    const last = above.find((each) => each.depth === depth);
    const level = cell ? { ...rowName(cell.text), cell, depth } : isNew ? undefined : last;
    if (cell && cell.text.trim() !== last?.cell.text.trim()) isNew = true;
    if (level && level.name !== '') found.push(level);
  }
  return found;
}

/** Where no column is mapped as that of names: the nearest cell with words, and no number alone, left of the first that is mapped. */
function cellBefore(cells: readonly Cell[], columns: MappedColumns['columns']): Cell | undefined {
  const first = Math.min(...columns.filter(({ as }) => as !== 'level' && !factKeys.some((key) => key === as)).flatMap(({ at }) => at));
  return cells.slice(0, first).findLast(({ text }) => !['blank', 'dash', 'number'].includes(readCell(text).kind));
}
