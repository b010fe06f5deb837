import type { Report } from '../../domain/report.ts';
import { unit } from '../../language/units.ts';
import type { Column } from './column.ts';
import type { Table, TableSubject } from './table.ts';

/** What of a column is not words. */
export type Form = Pick<Column, 'required' | 'values' | 'scale' | 'unit' | 'unitIn'>;
export type ColumnForm = readonly [type: Column['type'], titleEn: string, form?: Form];

interface TableWords {
  readonly title: string;
  readonly description: string;
}

interface Parts<Id extends string> extends TableWords {
  readonly id: string;
  readonly titleEn: string;
  readonly words: Readonly<Record<NoInfer<Id>, TableWords>>;
  /** The columns, in the file's order. */
  readonly forms: Readonly<Record<Id, ColumnForm>>;
  readonly key: readonly NoInfer<Id>[];
  readonly label: NoInfer<Id>;
  readonly preview: readonly NoInfer<Id>[];
  readonly covers: (report: Report) => boolean;
  readonly rows: (subject: TableSubject) => readonly Readonly<Record<NoInfer<Id>, string>>[];
}

/** A table whose rows name their cells: no cell can stand under another's header. */
export function tableOf<Id extends string>({ words, forms, rows, ...table }: Parts<Id>): Table {
  const ids = Object.keys(forms) as Id[];
  const columns = ids.map((id): Column => {
    const [type, titleEn, form] = forms[id];
    return { id, ...words[id], titleEn, type, ...form };
  });
  return { ...table, columns, rows: (subject) => rows(subject).map((row) => ids.map((id) => row[id])) };
}

/** An amount in 亿元 to the fen has ten decimals, a percentage that a spreadsheet has computed as many as eighteen. */
export const exact: Form = { scale: 20 };
export const always: Form = { required: true };
export const inYuan: Form = { scale: 2, unit: unit.yuan };
export const inPercent: Form = { ...exact, unit: unit.percent };
export const inUnitOf = (unitIn: string): Form => ({ ...exact, unitIn });
export const inPoints: Form = { ...exact, unit: unit.points };
