import type { TableColumn } from '../../domain/files/table-file.ts';
import { type FormColumn, formColumn } from '../../language/cells/form-headings.ts';

const money: readonly TableColumn[] = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount'];

/** What a column may be by what its heading is, likeliest first. A column headed 资金 holds the names of sources, or amounts that a note below the table says the stage of. */
export const columnsHeaded: Readonly<Record<FormColumn, readonly TableColumn[]>> = {
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
  completion: ['completion'],
  rate: ['rate', 'completion'],
  rest: ['rest'],
  fund: ['name', 'level', ...money],
  part: ['name', 'level'],
  use: ['name', 'level'],
  body: ['level', 'name'],
  grade: ['grade'],
  amount: money,
  number: [],
  other: [],
};

/** What the heading is taken for; nothing where a mapping has no word of its own for it. */
export const nameOf = (kind: FormColumn): TableColumn | undefined => columnsHeaded[kind][0];

/** The same of a heading as printed; nothing where it is none of a form. */
export function columnHeaded(heading: string): TableColumn | undefined {
  const kind = formColumn(heading);
  return kind && nameOf(kind);
}
