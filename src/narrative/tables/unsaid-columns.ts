import type { TableColumn } from '../../domain/files/table-file.ts';
import { type FormColumn, formColumn, yearInHeading } from '../../language/cells/form-headings.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { plainForm } from '../../language/plain.ts';
import { cellsOf } from '../table-cells.ts';
import { type FormHeading, likeliestColumn } from './columns-headed.ts';
import { columnsOf, isAnswer } from './columns-of-rows.ts';
import type { MappedTable } from './read-tables.ts';

/** A heading whose column nobody registers, and what it would be. */
export interface UnmappedHeading {
  readonly heading: string;
  readonly as: TableColumn | undefined;
}

/** What a form tells of each row: a column of these that nobody mapped is left out for the reader as well. */
const told: Readonly<Record<'indicators' | 'goals' | 'sources' | 'money', readonly FormHeading[]>> = {
  indicators: columnsOf.indicators.filter((each) => each !== 'none'),
  goals: [],
  sources: ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'rate', 'weight', 'score'],
  money: ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'rate'],
};

const ofAmounts: readonly FormHeading[] = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount'];

/** Headings of the mapped stretch that nothing is registered of, with something below them; of a kind that has a column not. `own`: the report's year. */
export function unsaidColumns({ table, mapped: { block, heads, columns }, rows }: MappedTable, own: number): readonly UnmappedHeading[] {
  const cells = cellsOf(block);
  const of = table.rows === 'funds' ? 'sources' : table.rows;
  const kinds = told[of === 'indicators' || of === 'goals' || of === 'sources' ? of : 'money'];
  const taken = new Set(columns.flatMap(({ as, at }) => (as === 'none' ? [] : at)));
  const isMapped = (kind: FormColumn) => kind !== 'level' && columns.some(({ as }) => as === likeliestColumn(kind));
  const texts = (column: number) =>
    rows.filter(({ kind }) => kind === 'entry' || kind === 'total').map(({ row }) => cells[row]?.[column]?.text.trim() ?? '');
  const head = cells[heads.at(-1) ?? 0] ?? [];
  return head.flatMap(({ column, text }): UnmappedHeading[] => {
    const kind = formColumn(text);
    const below = texts(column);
    const saysNothing =
      below.every((each) => ['blank', 'dash'].includes(readCell(each).kind)) ||
      (ofAmounts.some((each) => each === kind) && below.every((each) => !/\d/u.test(plainForm(each))));
    const isOfOtherYear = Number(yearInHeading.exec(text)?.[0] ?? own) !== own;
    const isNamed = taken.has(column) || kind === undefined || !kinds.includes(kind) || isMapped(kind) || isOfOtherYear;
    return isNamed || saysNothing ? [] : [{ heading: text.trim(), as: likeliestColumn(kind) }];
  });
}

/** Those that an editor did not speak of at all, without which the rows have no name, or not what they are registered for. */
export function forgottenColumns(each: MappedTable, own: number): readonly UnmappedHeading[] {
  const spoken = new Set(each.mapped.columns.flatMap(({ at }) => at));
  const head = cellsOf(each.mapped.block)[each.mapped.heads.at(-1) ?? 0] ?? [];
  const isSpoken = (heading: string) => head.some(({ column, text }) => text.trim() === heading && spoken.has(column));
  return unsaidColumns(each, own).filter(({ heading, as }) => as !== undefined && (as === 'name' || isAnswer(as)) && !isSpoken(heading));
}
