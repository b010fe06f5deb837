import type { TableFile } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { rememberedOfBoth } from '../../domain/remembered.ts';
import { type FormRow, formRows } from './form-rows.ts';
import { type MappedColumns, type MappingFault, mappedColumns } from './mapped-columns.ts';

/** A mapping of the file with the rows that it leads to. `index`: its position in the file. */
export interface MappedTable {
  readonly index: number;
  readonly table: TableFile;
  readonly mapped: MappedColumns;
  readonly rows: readonly FormRow[];
  /** Where the next mapping of the same table begins. */
  readonly until: number;
}

export interface MissedTable {
  readonly index: number;
  readonly table: TableFile;
  readonly fault: MappingFault;
}

/** Of several mappings of one table each ends where the next begins. */
export const readTables: (tables: readonly TableFile[], blocks: readonly Block[]) => ReadTables = rememberedOfBoth(readAll);

interface ReadTables {
  readonly found: readonly MappedTable[];
  readonly missed: readonly MissedTable[];
}

function readAll(tables: readonly TableFile[], blocks: readonly Block[]): ReadTables {
  const each = tables.map((table, index) => ({ index, table, mapped: mappedColumns(table, blocks) }));
  const all = each.map((one) => {
    const first = each.find(({ table, mapped }, i) => i < one.index && isSame({ table, mapped }, one));
    return first ? { ...one, mapped: { fault: 'again', first: first.index } as const } : one;
  });
  const found = all.flatMap((each) => ('fault' in each.mapped ? [] : [{ ...each, mapped: each.mapped }]));
  return {
    found: found.map((each) => {
      const until = nextAfter(each.mapped, found);
      return { ...each, until, rows: formRows(each.mapped, each.table.rows, until) };
    }),
    missed: all.flatMap(({ index, table, mapped }) => ('fault' in mapped ? [{ index, table, fault: mapped }] : [])),
  };
}

/** Whether two mappings read one column of one stretch as the same. */
const isSame = (a: ReadMapping, b: ReadMapping): boolean =>
  a.table.rows === b.table.rows && answersOf(a.mapped).some((one) => answersOf(b.mapped).includes(one));

interface ReadMapping {
  readonly table: TableFile;
  readonly mapped: MappedColumns | MappingFault;
}

/** Each column that tells of a row, by its table, its place there and what it is. */
const answersOf = (mapped: MappedColumns | MappingFault): readonly string[] =>
  'fault' in mapped
    ? []
    : mapped.columns.flatMap(({ as, at }) =>
        ['level', 'name', 'unit', 'none'].includes(as) ? [] : [[mapped.block.index, mapped.heads.at(-1), as, ...at].join(' ')],
      );

const nextAfter = ({ block, heads }: MappedColumns, all: readonly { readonly mapped: MappedColumns }[]): number =>
  Math.min(
    ...all
      .filter(({ mapped }) => mapped.block === block && (mapped.heads[0] ?? 0) > (heads.at(-1) ?? 0))
      .map(({ mapped }) => mapped.heads[0] ?? 0),
    Number.POSITIVE_INFINITY,
  );
