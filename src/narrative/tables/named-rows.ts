import type { TableFile } from '../../domain/files/table-file.ts';
import { type Block, withoutSpace } from '../../domain/narrative.ts';
import { isMemoRow } from '../../language/cells/memo-rows.ts';
import { tableRow } from '../../text/editors/table-problems.ts';
import { cellsOf } from '../table-cells.ts';
import type { FormRow } from './form-rows.ts';

/** Whether an editor means this row: by its name, by all that its cell says, or as 第 9 行, the heading being the first. */
const isMeant = (said: string, { name, row }: Pick<FormRow, 'name' | 'row'>): boolean =>
  [name.name, name.cell?.text ?? '', tableRow(row)].map(withoutSpace).includes(withoutSpace(said));

export const isExcepted = (
  { except = [] }: { readonly except?: readonly string[] | undefined },
  row: Pick<FormRow, 'name' | 'row'>,
): boolean => except.some((said) => isMeant(said, row));

/** A row of money that only notes something, by its name or by a cell left of it: 备注 ¦ 核减. */
export const isMemo = ({ name: { cell }, row }: Pick<FormRow, 'name' | 'row'>, block: Block): boolean =>
  cell !== undefined && (cellsOf(block)[row] ?? []).some(({ column, text }) => column <= cell.column && isMemoRow(text));

/** A row that the editor speaks of and that is not there. `at`: the path of that in the mapping. `isTotal`: it is there, but what it gives has its own id. */
export interface MissingRow {
  readonly said: string;
  readonly isTotal?: true;
  readonly at: readonly [key: 'except' | 'ids' | 'units', of: string | number];
}

export const missingRows = (
  { rows: of, except = [], ids = {}, units = {} }: TableFile,
  rows: readonly FormRow[],
): readonly MissingRow[] => [
  ...(of === 'indicators' ? Object.keys(ids) : []).flatMap((said): MissingRow[] =>
    rows.some((row) => row.kind === 'total' && isMeant(said, row)) ? [{ said, at: ['ids', said], isTotal: true }] : [],
  ),
  ...[
    ...except.map((said, i): MissingRow => ({ said, at: ['except', i] })),
    ...Object.keys(ids).map((said): MissingRow => ({ said, at: ['ids', said] })),
    ...Object.keys(units).map((said): MissingRow => ({ said, at: ['units', said] })),
  ].filter(({ said }) => !rows.some((row) => isNamed(row) && isMeant(said, row))),
];

const isNamed = ({ kind }: FormRow): boolean => kind !== 'none' && kind !== 'heading';

/** What rows may be called, once each. */
export const rowNames = (rows: readonly FormRow[]): readonly string[] => [
  ...new Set(rows.filter(isNamed).flatMap(({ name: { name } }) => (name === '' ? [] : [name]))),
];

/** What the editor says of a row. */
export const saidOfRow = (said: Readonly<Record<string, string>> | undefined, row: Pick<FormRow, 'name' | 'row'>): string | undefined =>
  Object.entries(said ?? {}).find(([key]) => isMeant(key, row))?.[1];
