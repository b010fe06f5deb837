import type { Column } from './column.ts';
import type { Subject, Table } from './table.ts';

/** What of a column is not words. */
export type Form = Pick<Column, 'required' | 'values' | 'scale'>;
export type ColumnForm = readonly [type: Column['type'], titleEn: string, form?: Form];

interface Words {
  readonly title: string;
  readonly description: string;
}

interface Parts<Id extends string> extends Words {
  readonly id: string;
  readonly titleEn: string;
  readonly words: Readonly<Record<NoInfer<Id>, Words>>;
  /** The columns, in the file's order. */
  readonly forms: Readonly<Record<Id, ColumnForm>>;
  readonly key: readonly NoInfer<Id>[];
  readonly rows: (subject: Subject) => readonly Readonly<Record<NoInfer<Id>, string>>[];
}

/** A table whose rows name their cells: no cell can stand under another's header. */
export function tableOf<Id extends string>({ id, title, titleEn, description, words, forms, key, rows }: Parts<Id>): Table {
  const ids = Object.keys(forms) as Id[];
  const columns = ids.map((each): Column => {
    const [type, english, form] = forms[each];
    return { id: each, ...words[each], titleEn: english, type, ...form };
  });
  return { id, title, titleEn, description, columns, key, rows: (subject) => rows(subject).map((row) => ids.map((each) => row[each])) };
}

/** A percentage in 1/10^8, an amount in 亿元 to the fen: no cell needs more decimals. */
export const exact: Form = { scale: 10 };
export const always: Form = { required: true };
