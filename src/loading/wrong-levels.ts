import type { z } from 'zod';
import { keysAt, neededKeysAt } from './schema-keys.ts';
import { isGroup, type WrittenGroup } from './written-data.ts';

/** A group of lines one level too deep, below a name that is not known there, or one level too high, without the name that they stand below. */
export interface WrongLevel {
  readonly how: 'extra' | 'lacking';
  /** Of the group that holds the name, or should. */
  readonly path: readonly PropertyKey[];
  readonly key: string;
  /** The lines that are moved. */
  readonly moved: readonly string[];
}

/** So many lines that fit elsewhere are no accident. */
const several = 2;

/** One slip of levels breaks the schema at every line of the group: it is looked for first, in the data as written. */
export function wrongLevels(data: unknown, schema: z.core.$ZodType, path: readonly PropertyKey[] = []): readonly WrongLevel[] {
  if (Array.isArray(data)) return data.flatMap((each, i) => wrongLevels(each, schema, [...path, i]));
  if (!isGroup(data)) return [];
  const here = wrongAt(data, schema, path);
  return here ? [here] : Object.entries(data).flatMap(([key, value]) => wrongLevels(value, schema, [...path, key]));
}

function wrongAt(data: WrittenGroup, schema: z.core.$ZodType, path: readonly PropertyKey[]): WrongLevel | undefined {
  const known = keysAt(schema, path);
  const lacking = neededKeysAt(schema, path).filter((key) => !(key in data));
  const strange = Object.keys(data).filter((key) => !known.includes(key));
  if (known.length === 0 || lacking.length === 0) return undefined;
  for (const key of strange) {
    const moved = isGroup(data[key]) ? Object.keys(data[key]) : [];
    if (
      moved.length >= several &&
      moved.every((each) => known.includes(each) && !(each in data)) &&
      lacking.every((each) => moved.includes(each))
    )
      return { how: 'extra', path, key, moved };
  }
  const [first] = lacking;
  const fits = first !== undefined && strange.length >= several && strange.every((each) => keysAt(schema, [...path, first]).includes(each));
  return fits && lacking.length === 1 ? { how: 'lacking', path, key: first, moved: strange } : undefined;
}
