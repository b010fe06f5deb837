import type { TableColumn } from '../../domain/files/table-file.ts';
import { type CountColumn, countColumn } from '../../language/cells/count-headings.ts';
import { type FormColumn, formColumn } from '../../language/cells/form-headings.ts';

export type FormHeading = FormColumn | CountColumn;

/** Undefined for a heading that no form has. */
export const formHeading = (heading: string): FormHeading | undefined => formColumn(heading) ?? countColumn(heading);

const money: readonly TableColumn[] = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount'];
/** A heading of persons may name an indicator, or what one is to reach. */
const counted: readonly TableColumn[] = ['level', 'name', 'target', 'actual', 'basis', 'completion'];

/** What a column may be by what its heading is, likeliest first. A column headed 资金 holds the names of sources, or amounts that a note below the table says the stage of. */
export const columnsHeaded: Readonly<Record<FormHeading, readonly TableColumn[]>> = {
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
  served: ['served', ...counted],
  among: ['among', ...counted],
  number: [],
  other: [],
};

/** What the heading is taken for; nothing where a mapping has no word of its own for it. */
export const likeliestColumn = (kind: FormHeading): TableColumn | undefined => columnsHeaded[kind][0];

/** The same of a heading as printed; nothing where it is none of a form. */
export function columnHeaded(heading: string): TableColumn | undefined {
  const kind = formHeading(heading);
  return kind && likeliestColumn(kind);
}
