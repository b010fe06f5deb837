import type { TableFile } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { type FormRow, formRows } from './form-rows.ts';
import { type MappedColumns, type MappingFault, mappedColumns } from './mapped-columns.ts';

/** A mapping of the file with the rows that it leads to. `index`: its position in the file. */
export interface MappedTable {
  readonly index: number;
  readonly table: TableFile;
  readonly mapped: MappedColumns;
  readonly rows: readonly FormRow[];
}

export interface MissedTable {
  readonly index: number;
  readonly table: TableFile;
  readonly fault: MappingFault;
}

/** Of several mappings of one table each ends where the next begins. */
export function readTables(
  tables: readonly TableFile[],
  blocks: readonly Block[],
): { readonly found: readonly MappedTable[]; readonly missed: readonly MissedTable[] } {
  const all = tables.map((table, index) => ({ index, table, mapped: mappedColumns(table, blocks) }));
  const found = all.flatMap((each) => ('fault' in each.mapped ? [] : [{ ...each, mapped: each.mapped }]));
  return {
    found: found.map((each) => ({ ...each, rows: formRows(each.mapped, each.table.rows, nextAfter(each.mapped, found)) })),
    missed: all.flatMap(({ index, table, mapped }) => ('fault' in mapped ? [{ index, table, fault: mapped }] : [])),
  };
}

const nextAfter = ({ block, heads }: MappedColumns, all: readonly { readonly mapped: MappedColumns }[]): number =>
  Math.min(
    ...all
      .filter(({ mapped }) => mapped.block === block && (mapped.heads[0] ?? 0) > (heads.at(-1) ?? 0))
      .map(({ mapped }) => mapped.heads[0] ?? 0),
    Number.POSITIVE_INFINITY,
  );
