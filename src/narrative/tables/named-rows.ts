import type { TableFile } from '../../domain/files/table-file.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { tableRow } from '../../text/editors/table-problems.ts';
import type { FormRow } from './form-rows.ts';

/** Whether an editor means this row: by its name, by all that its cell says, or as 第 9 行, the heading being the first. */
const isMeant = (said: string, { name, row }: Pick<FormRow, 'name' | 'row'>): boolean =>
  [name.name, name.cell?.text ?? '', tableRow(row)].map(withoutSpace).includes(withoutSpace(said));

export const isExcepted = (
  { except = [] }: { readonly except?: readonly string[] | undefined },
  row: Pick<FormRow, 'name' | 'row'>,
): boolean => except.some((said) => isMeant(said, row));

/** Rows that the editor speaks of and that are not there. */
export const missingRows = ({ except = [], ids = {}, units = {} }: TableFile, rows: readonly FormRow[]): readonly string[] =>
  [...new Set([...except, ...Object.keys(ids), ...Object.keys(units)])].filter(
    (said) => !rows.some((row) => row.kind !== 'none' && row.kind !== 'heading' && isMeant(said, row)),
  );

/** What the editor says of a row. */
export const saidOfRow = (said: Readonly<Record<string, string>> | undefined, row: Pick<FormRow, 'name' | 'row'>): string | undefined =>
  Object.entries(said ?? {}).find(([key]) => isMeant(key, row))?.[1];
