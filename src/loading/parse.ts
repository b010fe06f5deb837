import type { z } from 'zod';
import type { Outcome } from './outcome.ts';
import type { YamlRecord } from './records.ts';
import { schemaProblems } from './schema-problems.ts';

/** A file's data as its type. Without a value where the file could not be read, which whoever read it reported, or breaks the schema. */
export function parseFile<Schema extends z.ZodType>(record: YamlRecord | undefined, schema: Schema): Outcome<z.output<Schema> | undefined> {
  if (record?.data === undefined) return { value: undefined, problems: [] };
  const parsed = schema.safeParse(record.data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: undefined, problems: schemaProblems(record, schema, parsed.error.issues) };
}
