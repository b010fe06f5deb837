import type { z } from 'zod';
import type { StructureId } from '../checks/structure.ts';
import { keyCalled } from '../text/editors/key-names.ts';
import { levelMessages } from '../text/editors/level-problems.ts';
import type { Unsaid } from '../text/editors/number-problems.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName, messages } from '../text/editors/problems.ts';
import type { Words } from '../text/editors/words.ts';
import { undisclosedWord } from '../text/vocabulary.ts';
import { customWords } from './custom-words.ts';
import { wordMeant } from './meant-words.ts';
import { misshapen } from './misshapen.ts';
import { fieldIn } from './places.ts';
import type { YamlRecord } from './records.ts';
import { accepts, keysAt, labelAt, neededKeysAt } from './schema-keys.ts';
import { shortWords } from './short-faults.ts';
import type { Misshapen } from './slips.ts';
import { nearest } from './spelling.ts';
import { valueAt } from './written-data.ts';
import { wrongKind } from './wrong-kinds.ts';
import { type WrongLevel, wrongLevels } from './wrong-levels.ts';

type Issue = z.core.$ZodIssue;

/** Schema issues as problems, each at the line that it is about, one a place. */
export function schemaProblems(record: YamlRecord, schema: z.core.$ZodType, issues: readonly Issue[]): Problem[] {
  if (record.data === null || record.data === '') return [emptyFile(record.file)];
  const levels = wrongLevels(record.data, schema);
  const known = keysAt(schema, []);
  const shapes = known.includes('funds') ? misshapen(record.data, known) : [];
  const told = [...levels.map(({ path }) => path), ...shapes.flatMap(({ covers }) => covers)];
  const rest = withoutTold(issues, (path) => told.some((at) => at.every((key, i) => key === path[i])));
  const slips = misspelt({ record, schema }, rest, []);
  const problems = [
    ...levels.map((level) => ofLevel(record, level)),
    ...shapes
      .filter(({ at }) => !levels.some(({ path }) => path.every((key, i) => key === at[i])))
      .map((each) => problemAt(record, 'value-form', each)),
    ...rest.flatMap((issue) => problemsOf({ record, schema }, issue, slips, [])),
  ];
  const said = new Set<string>();
  return problems.filter(({ field, what }) => {
    const isNew = !said.has(`${field}\n${what}`);
    said.add(`${field}\n${what}`);
    return isNew;
  });
}

const withoutTold = (issues: readonly Issue[], isTold: (path: readonly PropertyKey[]) => boolean): readonly Issue[] =>
  issues
    .filter(({ path }) => !isTold(path))
    .map((issue) =>
      issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.filter((key) => !isTold([...issue.path, key])) } : issue,
    );

/** The whole message about a place of the file. */
const problemAt = (record: YamlRecord, rule: StructureId, { at, part, words }: Pick<Misshapen, 'at' | 'part' | 'words'>): Problem => ({
  rule,
  severity: 'error',
  file: record.file,
  ...record.positionOf(at, part),
  field: fieldIn(record, at),
  ...words,
});

const ofLevel = (record: YamlRecord, { how, path, key, moved }: WrongLevel): Problem =>
  how === 'extra'
    ? problemAt(record, 'unknown-key', { at: [...path, key], part: 'key', words: levelMessages.tooMany(key, moved) })
    : problemAt(record, 'missing-key', { at: path, part: 'value', words: levelMessages.lacking(key, moved) });

function emptyFile(file: string): Problem {
  const rule: StructureId = 'empty-file';
  return { rule, severity: 'error', file, ...messages.emptyFile };
}

interface Context {
  readonly record: YamlRecord;
  readonly schema: z.core.$ZodType;
}

/** The place of an unknown key to the known one that it most likely stands for, and that one's place to it. */
type Misspelt = ReadonlyMap<string, string>;

function misspelt({ record, schema }: Context, issues: readonly Issue[], parent: readonly PropertyKey[]): Misspelt {
  const found = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = [...parent, ...issue.path];
    const free = keysAt(schema, path).filter((key) => valueAt(record.data, [...path, key]) === undefined);
    for (const key of issue.keys) {
      const near = nearest(key, free) ?? keyCalled(key, free);
      if (near) found.set(joined([...path, key]), near).set(joined([...path, near]), key);
    }
  }
  return found;
}

const joined = (path: readonly PropertyKey[]): string => path.join(' ');

function problemsOf(context: Context, issue: Issue, slips: Misspelt, parent: readonly PropertyKey[]): Problem[] {
  const { record, schema } = context;
  const path = [...parent, ...issue.path];
  const found = valueAt(record.data, path);
  const problem = (words: Words, rule: StructureId = 'value-form', at = path, part: 'key' | 'value' = 'value'): Problem =>
    problemAt(record, rule, { at, part, words });

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const at = [...path, key];
      return problem(messages.unknownKey(key, keysAt(schema, path), slips.get(joined(at))), 'unknown-key', at, 'key');
    });
  }
  if (found === undefined) {
    const [key, above] = [String(path.at(-1)), path.slice(0, -1)];
    return slips.has(joined(path)) ? [] : [problem(messages.missingKey(key, labelAt(schema, path)), 'missing-key', above)];
  }
  const mayBeShort = typeof found === 'string' && found !== '' && ['invalid_union', 'invalid_type'].includes(issue.code);
  const short = mayBeShort ? shortWords(record, schema, found, path) : undefined;
  if (short) return short.map((words) => problem(words));
  const kind = ['invalid_union', 'invalid_type', 'invalid_value'].includes(issue.code)
    ? wrongKind(record.data, schema, path, found)
    : undefined;
  if (kind) return [problem(kind)];
  if (issue.code === 'invalid_union') return unionProblems(context, issue, path, found, problem);
  return [problem(wordsFor(context, issue, found, path))];
}

/** Of a union's branches, the one meant is the one of the value's kind that came furthest. */
function unionProblems(
  context: Context,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  found: unknown,
  problem: (words: Words) => Problem,
): Problem[] {
  const needed = neededKeysAt(context.schema, path);
  if (typeof found === 'string') return [problem(found === '' ? blank(context, path) : messages.valueOrUndisclosed(found, needed))];
  if (Array.isArray(found)) return [problem(messages.shouldBeGroupNot('list', needed))];
  const branches = issue.errors.filter((errors) => !errors.some((each) => each.path.length === 0 && each.code === 'invalid_value'));
  const cost = (errors: readonly Issue[]) => missingKeys(errors, found) - misspelt(context, errors, path).size / 2;
  const best = [...branches].sort((a, b) => cost(a) - cost(b) || a.length - b.length)[0] ?? [];
  return best.flatMap((each) => problemsOf(context, each, misspelt(context, best, path), path));
}

const missingKeys = (errors: readonly Issue[], found: unknown): number =>
  errors.filter((each) => each.code === 'unrecognized_keys' || valueAt(found, each.path) === undefined).length;

function wordsFor(context: Context, issue: Issue, found: unknown, path: readonly PropertyKey[]): Words {
  const { schema } = context;
  if (found === '') return blank(context, path);
  const isUnsaid = typeof found === 'string' && found.trim() === undisclosedWord;
  if (issue.message === 'decimal')
    return messages.decimal(String(found), isUnsaid, unsaidAt(schema, path), keysAt(schema, path.slice(0, -1)).includes('words'));
  if (isUnsaid) return messages.undisclosedHere(nameAt(context.record, path), unsaidAt(schema, path));
  const known = customWords(issue, String(found), { key: String(path.at(-1)), isNeeded: isNeededAt(schema, path) });
  if (known) return known;
  if (typeof found === 'object' && found !== null && issue.code !== 'too_small') {
    const kind = Array.isArray(found) ? 'list' : 'group';
    if (issue.code !== 'invalid_type') return messages.shouldBeText(kind);
    if (issue.expected === 'array') return messages.shouldBeListNot(kind);
    return issue.expected === 'object' ? messages.shouldBeGroupNot(kind, neededKeysAt(schema, path)) : messages.shouldBeText(kind);
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return messages.oneOf(String(found), allowed, String(path.at(-1)), wordMeant(String(found), allowed));
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') return messages.shouldBeList(String(found));
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return messages.shouldBeGroup(String(found), neededKeysAt(schema, path));
  return blank(context, path);
}

/** The last name of a path, as the editor finds it. */
const nameAt = ({ writtenAt }: YamlRecord, path: readonly PropertyKey[]): string => fieldName((writtenAt?.(path) ?? path).slice(-1));

/** What an editor writes for what the report does not say: instead of this value, its group, its line, its list, or its whole entry. */
function unsaidAt(schema: Context['schema'], path: readonly PropertyKey[]): Unsaid {
  const [key, above] = [String(path.at(-1)), path.slice(0, -1)];
  if (accepts(schema, above, undisclosedWord)) return { how: 'group', key: String(above.at(-1)) };
  if (!isNeededAt(schema, path)) return { how: 'line' };
  if (path.length === 1) return { how: 'list', key };
  return { how: 'entry' };
}

const isNeededAt = (schema: Context['schema'], path: readonly PropertyKey[]): boolean =>
  typeof path.at(-1) !== 'number' && neededKeysAt(schema, path.slice(0, -1)).includes(String(path.at(-1)));

function blank({ record, schema }: Context, path: readonly PropertyKey[]): Words {
  const isItem = typeof (record.writtenAt?.(path) ?? path).at(-1) === 'number';
  return messages.blank(nameAt(record, path), labelAt(schema, path), isItem || isNeededAt(schema, path));
}
