import type { TableColumn, TableFile, TableRows } from '../../domain/files/table-file.ts';
import { factKeys } from '../../domain/report-facts.ts';

const ofMoney = [
  ...(['level', 'name', 'initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount', 'rate', 'rest'] as const),
  ...(['served', 'among', 'weight', 'score', 'grade', ...factKeys, 'none'] as const),
] as const;

/** The columns that rows of a kind are read from; nobody looks at another. */
export const columnsOf = {
  indicators: ['level', 'name', 'operator', 'target', 'actual', 'basis', 'unit', 'weight', 'score', 'reason', 'completion', 'none'],
  goals: ['target', 'actual', 'none'],
  money: ofMoney,
} as const satisfies Readonly<Record<'indicators' | 'goals' | 'money', readonly TableColumn[]>>;

/** Points are of what the other columns tell. */
export const marks = ['weight', 'score'] as const;

/** What a row is registered for. */
export const values: readonly TableColumn[] = [
  ...(['target', 'actual', 'basis'] as const),
  ...(['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount', 'rate', 'rest', 'served', 'among', 'grade'] as const),
];

/** Without one of these there is nothing to register. */
const answers: readonly TableColumn[] = [...values, ...marks];

const kindOf = (rows: TableRows) => (rows === 'indicators' || rows === 'goals' ? rows : 'money');

const isOfRows = (rows: TableRows, as: TableColumn): boolean => columnsOf[kindOf(rows)].some((each) => each === as);

/** Columns that rows of this kind do not have, by their headings. */
export const foreignColumns = ({ rows, columns }: TableFile): readonly string[] =>
  Object.entries(columns).flatMap(([heading, as]) => (isOfRows(rows, as) ? [] : [heading]));

export const isAnswer = (as: TableColumn): boolean => answers.includes(as);
export const hasAnswers = ({ columns }: TableFile): boolean => Object.values(columns).some(isAnswer);

/** Columns of which a row may have several. */
export const mayRepeat: readonly TableColumn[] = ['level', 'served', 'among', 'none'];

/** Columns of which a row has one. */
export function columnTwice({ columns }: TableFile): TableColumn | undefined {
  const mapped = Object.values(columns).filter((as) => !mayRepeat.includes(as));
  return mapped.find((as, i) => mapped.indexOf(as) < i);
}

type RowKey = 'unit' | 'units' | 'ids' | 'except';
const keysOf: Readonly<Record<'indicators' | 'goals' | 'money', readonly RowKey[]>> = {
  indicators: ['units', 'ids', 'except'],
  goals: [],
  money: ['unit', 'ids', 'except'],
};

/** What the editor says of rows of this kind in vain. */
export const idleKeys = (table: TableFile): readonly RowKey[] =>
  (['unit', 'units', 'ids', 'except'] as const).filter((key) => table[key] !== undefined && !keysOf[kindOf(table.rows)].includes(key));
