import type { z } from 'zod';
import type { Problem } from '../text/editors/problem.ts';
import type { YamlRecord } from './records.ts';
import { schemaProblems } from './schema-problems.ts';

export type Report = (...problems: Problem[]) => void;

/** How a file's data becomes its type: by the schema, or as it is where the schema was applied before. */
export type Parse = <Schema extends z.ZodType>(record: YamlRecord, schema: Schema, report: Report) => z.output<Schema> | undefined;

export function parseFile<Schema extends z.ZodType>(record: YamlRecord, schema: Schema, report: Report): z.output<Schema> | undefined {
  const parsed = schema.safeParse(record.data);
  if (parsed.success) return parsed.data;
  report(...schemaProblems(record, schema, parsed.error.issues));
  return undefined;
}
