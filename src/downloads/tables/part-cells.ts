import { partKinds } from '../../domain/part-kinds.ts';
import type { Part } from '../../domain/report.ts';
import { partSeparator } from '../../text/readers/parts.ts';
import { partKindWords } from '../../text/vocabulary.ts';
import type { ColumnForm, Form } from './table-of.ts';

export const partKindForm: Form = { values: partKinds.map((kind) => partKindWords[kind]) };

/** The part of the report that a row is of: the last columns of tables that have rows of parts. All are empty for the whole. */
export const partForms = {
  subject: ['string', 'Part of the report, by name'],
  subject_kind: ['string', 'Kind of part', partKindForm],
  subject_id: ['string', 'Part id'],
  subject_project: ['string', 'Project id of the part'],
} as const satisfies Readonly<Record<string, ColumnForm>>;

export const partCells = (part: Part | null | undefined): Readonly<Record<keyof typeof partForms, string>> => ({
  subject: part?.names.join(partSeparator) ?? '',
  subject_kind: part ? partKindWords[part.kind] : '',
  subject_id: part?.id ?? '',
  subject_project: part?.project ?? '',
});
