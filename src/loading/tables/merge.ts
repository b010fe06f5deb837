import type { PartFile } from '../../domain/files/account-file.ts';
import type { ProjectFile } from '../../domain/files/project-file.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { type PartKey, partKeyList } from '../../domain/part-kinds.ts';

export type WrittenPath = readonly PropertyKey[];

/** What a mapped table adds to a file, or within it to a part of the same name. */
export interface Additions {
  readonly funds?: ProjectFile['funds'];
  readonly indicators?: ProjectFile['indicators'];
  readonly others?: NonNullable<ProjectFile['others']>;
  readonly rating?: ProjectFile['rating'];
  readonly parts?: { readonly [Key in PartKey]?: readonly PartFile[] };
}

type Extended = Pick<ProjectFile, PartKey | 'others' | 'rating'> & {
  readonly funds?: ProjectFile['funds'] | undefined;
  readonly indicators?: ProjectFile['indicators'] | undefined;
};

/** From which table each entry came that a path leads to. */
export class Origins {
  private readonly tables = new Map<string, number>();

  note(path: WrittenPath, table: number): void {
    this.tables.set(keyOf(path), table);
  }

  /** The table that gave what stands at the path, or what holds it. */
  of(path: WrittenPath): number | undefined {
    for (let length = path.length; length > 0; length--) {
      const table = this.tables.get(keyOf(path.slice(0, length)));
      if (table !== undefined) return table;
    }
    return undefined;
  }
}

const keyOf = (path: WrittenPath): string => path.map(String).join(' ');

/** What is written comes first, and a part that is written as well keeps what is written of it. */
export function merged<Of extends Extended>(account: Of, added: Additions, table: number, origins: Origins, at: WrittenPath = []): Of {
  const result: Extended = { ...account };
  for (const key of ['funds', 'indicators', 'others'] as const) {
    const entries = added[key] ?? [];
    if (entries.length === 0) continue;
    const written = account[key] ?? [];
    for (let i = 0; i < entries.length; i++) origins.note([...at, key, written.length + i], table);
    Object.assign(result, { [key]: [...written, ...entries] });
  }
  if (added.rating && !account.rating) {
    origins.note([...at, 'rating'], table);
    Object.assign(result, { rating: added.rating });
  }
  for (const key of partKeyList) {
    const parts = added.parts?.[key] ?? [];
    if (parts.length > 0) Object.assign(result, { [key]: mergedParts(account[key] ?? [], parts, table, origins, [...at, key]) });
  }
  return result as Of;
}

function mergedParts(
  written: readonly PartFile[],
  added: readonly PartFile[],
  table: number,
  origins: Origins,
  at: WrittenPath,
): PartFile[] {
  const result = [...written];
  for (const part of added) {
    const i = result.findIndex(({ name }) => withoutSpace(name) === withoutSpace(part.name));
    if (i < 0) {
      origins.note([...at, result.length], table);
      result.push(part);
    } else result[i] = merged(result[i] as PartFile, additionsOf(part), table, origins, [...at, i]);
  }
  return result;
}

const additionsOf = ({ funds, indicators, others, rating, ...rest }: PartFile): Additions => ({
  ...(funds ? { funds } : {}),
  ...(indicators ? { indicators } : {}),
  ...(others ? { others } : {}),
  ...(rating ? { rating } : {}),
  parts: Object.fromEntries(partKeyList.flatMap((key) => (rest[key] ? [[key, rest[key]]] : []))),
});
