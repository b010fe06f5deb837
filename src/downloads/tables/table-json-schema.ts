import { z } from 'zod';
import { decimal, sha256, text } from '../json-parts.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const column = z.strictObject({
  id: text,
  title: text,
  titleEn: text,
  description: text,
  type: z.enum(['string', 'number', 'integer', 'year', 'date', 'boolean']),
  required: z.boolean().optional(),
  values: z.array(text).optional(),
  scale: z.int().optional(),
  unit: text.optional(),
  unitIn: text.optional(),
});

const head = {
  $comment: text,
  documentation: text,
  schemaVersion: z.literal(1),
  title: text,
  titleEn: text,
  licence: text,
  date,
  generatedFrom: z.array(z.strictObject({ publisher: text, year: z.int(), project: text, address: text, source_sha256: sha256 })),
  key: z.array(text),
  columns: z.array(column),
};

/** The shape of a table's JSON: a public contract. A change that breaks a reader raises `schemaVersion`. */
export const tableJson = ({ id, columns }: Pick<Table, 'id' | 'columns'>) =>
  z.strictObject({
    ...head,
    table: z.literal(id),
    rows: z.array(z.strictObject(Object.fromEntries(columns.map((each) => [each.id, cell(each)])))),
  });

/** Of any table. */
export const anyTableJson = z.strictObject({
  ...head,
  table: text,
  rows: z.array(z.record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.null()]))),
});
export type TableJson = z.infer<typeof anyTableJson>;

function cell({ type, required, values }: Column): z.ZodType {
  const [first, ...others] = values ?? [];
  const kinds = {
    string: first === undefined ? text : z.enum([first, ...others]),
    number: decimal,
    integer: z.int(),
    year: z.int(),
    date,
    boolean: z.boolean(),
  };
  return required ? kinds[type] : kinds[type].nullable();
}
