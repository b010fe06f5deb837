import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { fields } from '../text/fields.ts';
import { messages } from '../text/problems.ts';
import { undisclosedWord } from '../text/vocabulary.ts';
import type { YamlRecord } from './records.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
type Words = { readonly what: string; readonly fix: string };

/** Schema issues as problems, each at the line that it is about. */
export function schemaProblems(record: YamlRecord, schema: z.core.$ZodType, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => problemsOf({ record, schema }, issue, []));
}

interface Context {
  readonly record: YamlRecord;
  readonly schema: z.core.$ZodType;
}

function problemsOf(context: Context, issue: Issue, parent: readonly PropertyKey[]): Problem[] {
  const { record, schema } = context;
  const path = [...parent, ...issue.path];
  const found = valueAt(record.data, path);
  const problem = (words: Words, at: readonly PropertyKey[] = path, part: 'key' | 'value' = 'value'): Problem => ({
    rule: 'schema',
    severity: 'error',
    file: record.file,
    ...record.positionOf(at, part),
    field: fieldName(at),
    ...words,
  });

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem(messages.unknownKey(key, keysAt(schema, path)), [...path, key], 'key'));
  }
  if (issue.code === 'invalid_union') return unionProblems(context, issue, path, found, problem);
  if (found === undefined) return [problem(messages.missingKey(String(path.at(-1)), labelOf(path.at(-1))), path.slice(0, -1))];
  return [problem(wordsFor(issue, found, path))];
}

/** Of a union's branches, the one meant is the one of the value's kind that came furthest. */
function unionProblems(
  context: Context,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  found: unknown,
  problem: (words: Words) => Problem,
): Problem[] {
  if (typeof found === 'string') return [problem(found === '' ? messages.blank(String(path.at(-1))) : messages.figureOrUndisclosed(found))];
  const branches = issue.errors.filter((errors) => !errors.some((each) => each.path.length === 0 && each.code === 'invalid_value'));
  const best = [...branches].sort((a, b) => missingKeys(a, found) - missingKeys(b, found) || a.length - b.length)[0];
  return best ? best.flatMap((each) => problemsOf(context, each, path)) : [problem(messages.shouldBeGroup(String(found)))];
}

const missingKeys = (errors: readonly Issue[], found: unknown): number =>
  errors.filter((each) => each.code === 'unrecognized_keys' || valueAt(found, each.path) === undefined).length;

const custom: Readonly<Record<string, (found: string, params: Record<string, unknown>) => Words>> = {
  decimal: (found) => messages.decimal(found),
  negative: (_, { found }) => messages.negative(String(found)),
  belowFen: (_, { found, unit }) => messages.belowFen(String(found), String(unit)),
  notWhole: (_, { found, unit }) => messages.notWhole(String(found), String(unit)),
  moneyUnit: (found) => messages.moneyUnit(found),
  slug: (found) => messages.slug(found),
  year: (found) => messages.year(found),
  date: (found) => messages.date(found),
  webAddress: (found) => messages.webAddress(found),
  annex: (found) => messages.annex(found),
  flag: (found) => messages.flag(found),
  quotes: () => messages.quotes,
};

function wordsFor(issue: Issue, found: unknown, path: readonly PropertyKey[]): Words {
  const key = String(path.at(-1));
  if (found === '') return messages.blank(key);
  const known = custom[issue.message];
  if (known) return known(String(found), issue.code === 'custom' ? (issue.params ?? {}) : {});
  if (issue.code === 'invalid_value') return messages.oneOf(String(found), issue.values.map(String));
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'array') return messages.shouldBeList;
    if (issue.expected === 'object') return messages.shouldBeGroup(String(found));
    return messages.shouldBeText;
  }
  if (issue.code === 'too_small') return messages.blank(key);
  return messages.figureOrUndisclosed(String(found ?? undisclosedWord));
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}

const labelOf = (key: PropertyKey | undefined): string => (typeof key === 'string' && Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : '');

const fieldName = (path: readonly PropertyKey[]): string => path.map((key) => (typeof key === 'number' ? `第 ${key + 1} 项` : String(key))).join(' › ');
