import type { TableColumn } from '../../domain/files/table-file.ts';
import { type FormColumn, formColumn, ofFirstBudget, tight, yearInHeading } from '../../language/cells/form-headings.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './tables-keep-their-columns.words.ts';

/** A column of a mapped table is what its heading says, as far as the heading is known. */
export const tablesKeepTheirColumns: Rule = {
  id: 'tables-keep-their-columns',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) =>
    (file.tables ?? []).flatMap(({ columns, rows }, index) =>
      Object.entries(columns).flatMap(([heading, as]): Finding[] => {
        const kind = formColumn(heading);
        const place = { in: 'project', path: ['tables', index, 'columns', heading] } as const;
        const year = yearInHeading.exec(heading)?.[0];
        if (year !== undefined && Number(year) !== report.year && as !== 'none')
          return [{ place, ...messages.year(heading, year, report.year) }];
        if (kind === undefined || mayBe(kind, heading, rows === 'goals').includes(as)) return [];
        return [{ place, ...messages.other(heading, as, nameOf(kind)) }];
      }),
    ),
};

const money: readonly TableColumn[] = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount'];

/** A column headed 资金 holds the names of sources, or amounts that a note below the table says the stage of. */
const allowed: Readonly<Record<FormColumn, readonly TableColumn[]>> = {
  level: ['level', 'name'],
  name: ['name', 'level'],
  operator: ['operator'],
  unit: ['unit', 'level'],
  target: ['target'],
  actual: ['actual', 'basis'],
  basis: ['basis', 'actual', 'reason'],
  weight: ['weight'],
  score: ['score'],
  reason: ['reason', 'basis'],
  initialBudget: ['initialBudget'],
  adjustedBudget: ['adjustedBudget'],
  received: ['received'],
  finalAccount: ['finalAccount'],
  rate: ['rate'],
  fund: ['name', 'level', ...money],
  part: ['name', 'level'],
  use: ['name', 'level'],
  body: ['level', 'name'],
  grade: ['grade'],
  amount: money,
  number: [],
  other: [],
};

/** 预算数 alone tells no more than that it is a budget; a goal that was reached is headed 完成目标. */
function mayBe(kind: FormColumn, heading: string, isOfGoals: boolean): readonly TableColumn[] {
  if (kind === 'initialBudget' && !ofFirstBudget.test(tight(heading))) return ['initialBudget', 'adjustedBudget', 'none'];
  if (kind === 'other' && isOfGoals) return ['target', 'actual', 'none'];
  return [...allowed[kind], 'none'];
}

/** What the heading is taken for; nothing where a mapping has no word of its own for it. */
const nameOf = (kind: FormColumn): TableColumn | undefined => allowed[kind][0];
