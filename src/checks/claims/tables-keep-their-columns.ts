import type { TableColumn } from '../../domain/files/table-file.ts';
import {
  type FormColumn,
  formColumn,
  ofFirstBudget,
  ofInvestment,
  ofPlan,
  tight,
  yearInHeading,
} from '../../language/cells/form-headings.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import { columnsHeaded, type FormHeading, formHeading, likeliestColumn } from '../../narrative/tables/columns-headed.ts';
import { columnsOf } from '../../narrative/tables/columns-of-rows.ts';
import { type MappedTable, readTables } from '../../narrative/tables/read-tables.ts';
import type { Finding, Rule } from '../rule.ts';
import { rowsMisread } from './rows-misread.ts';
import { messages, type UnmappedHeading, words } from './tables-keep-their-columns.words.ts';

/** A column of a mapped table is what its heading says, and its rows what their names and the head of these say, as far as they are known. */
export const tablesKeepTheirColumns: Rule = {
  id: 'tables-keep-their-columns',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) => {
    const { found } = readTables(file.tables ?? [], report.narrative.blocks);
    const unsaid = found.flatMap((each): Finding[] => {
      const headings = unsaidColumns(each, report.year);
      const place = { in: 'project', path: ['tables', each.index, 'columns'] } as const;
      return headings.length > 0 ? [{ place, ...messages.unsaid(headings) }] : [];
    });
    const others = (file.tables ?? []).flatMap(({ columns, rows }, index) =>
      Object.entries(columns).flatMap(([heading, as]): Finding[] => {
        const kind = formHeading(heading);
        const place = { in: 'project', path: ['tables', index, 'columns', heading] } as const;
        const year = yearInHeading.exec(heading)?.[0];
        if (year !== undefined && Number(year) !== report.year && as !== 'none')
          return [{ place, ...messages.year(heading, year, report.year) }];
        if (kind === undefined || mayBe(kind, heading, rows === 'goals').includes(as)) return [];
        return [{ place, ...messages.other(heading, as, likeliestColumn(kind)) }];
      }),
    );
    return [...found.flatMap(rowsMisread), ...others, ...unsaid];
  },
};

/** What a form tells of each row: a column of these that nobody mapped is left out for the reader as well. */
const told: Readonly<Record<'indicators' | 'goals' | 'sources' | 'money', readonly FormHeading[]>> = {
  indicators: columnsOf.indicators.filter((each) => each !== 'none'),
  goals: [],
  sources: ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'rate', 'weight', 'score'],
  money: ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'rate'],
};

/** Headings of the mapped stretch that nothing is registered of, with something below them; of a kind that has a column not. */
function unsaidColumns({ table, mapped: { block, heads, columns }, rows }: MappedTable, own: number): readonly UnmappedHeading[] {
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
    const saysNothing = below.every((each) => ['blank', 'dash'].includes(readCell(each).kind));
    const isOfOtherYear = Number(yearInHeading.exec(text)?.[0] ?? own) !== own;
    const isNamed = taken.has(column) || kind === undefined || !kinds.includes(kind) || isMapped(kind) || isOfOtherYear;
    return isNamed || saysNothing ? [] : [{ heading: text.trim(), as: likeliestColumn(kind) }];
  });
}

/** 预算数 alone tells no more than that it is a budget, 计划资金 not even that; 完成投资 may be what came, not what was spent; a goal that was reached is headed 完成目标. */
function mayBe(kind: FormHeading, heading: string, isOfGoals: boolean): readonly TableColumn[] {
  if (kind === 'initialBudget' && !ofFirstBudget.test(tight(heading)))
    return ['initialBudget', 'adjustedBudget', ...(ofPlan.test(tight(heading)) ? (['amount'] as const) : []), 'none'];
  if (kind === 'finalAccount' && ofInvestment.test(tight(heading))) return ['finalAccount', 'received', 'amount', 'none'];
  if (kind === 'other' && isOfGoals) return ['target', 'actual', 'none'];
  return [...columnsHeaded[kind], 'none'];
}
