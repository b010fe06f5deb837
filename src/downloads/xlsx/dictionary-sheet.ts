import { between } from '../../text/readers/downloads.ts';
import { dictionaryWords as words, workbookWords } from '../../text/readers/workbook.ts';
import type { Column } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import type { Sheet } from './workbook.ts';

/** Every column of every sheet, with its meaning. */
export const dictionarySheet = (tables: readonly Table[]): Sheet => ({
  name: workbookWords.dictionary,
  isTable: true,
  ...{ labels: 2, printed: 9 },
  columns: [
    { title: words.sheet, width: 12, wrap: false },
    { title: words.column, width: 22, wrap: false },
    { title: words.id, width: 32, wrap: false },
    { title: words.titleEn, width: 34, wrap: false },
    { title: words.type, width: 18, wrap: false },
    { title: words.unit, width: 18, wrap: false },
    { title: words.required, width: 9, wrap: false },
    { title: words.values, width: 32, wrap: true },
    { title: words.meaning, width: 80, wrap: true },
  ],
  rows: tables.flatMap(({ title, columns }) =>
    columns.map((column) => [
      ...[title, column.title, column.id, column.titleEn, words.types[column.type], unitOf(column, columns)],
      ...[column.required ? workbookWords.yes : null, column.values?.join(between) ?? null, column.description],
    ]),
  ),
});

const unitOf = ({ unit, unitIn }: Column, columns: readonly Column[]): string | null =>
  unit ?? (unitIn ? words.unitIn(columns.find(({ id }) => id === unitIn)?.title ?? '') : null);
