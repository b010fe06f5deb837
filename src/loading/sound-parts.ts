import { type ProjectFile, projectFile } from '../domain/files/project-file.ts';
import { undisclosedWord } from '../text/vocabulary.ts';
import { isGroup, valueAt } from './written-data.ts';

type Path = readonly PropertyKey[];

/** What was left out of a faulty file, and where it stands there. Undefined where a needed key is missing. */
export interface Cut {
  readonly path: Path;
  readonly value: unknown;
}

/** A project file that breaks the schema without its faulty parts: good for looking further, never for building a report. */
export interface SoundParts {
  readonly file: ProjectFile;
  readonly cuts: readonly Cut[];
  /** The data as written. */
  readonly data: unknown;
  /** Where in the file as written a path of `file` leads. */
  readonly writtenAt: (path: Path) => Path;
  /** Whether what was left out may be what this name refers to. */
  readonly mayName: (name: string) => boolean;
}

/** The parts that a report may lack, by their paths; `*` is any item of a list. A fault takes the smallest that holds it. */
const removable: readonly Path[] = [
  ...['growth', 'parts'].map((key) => ['beneficiaries', 'groups', '*', key]),
  ['beneficiaries', 'groups', '*', 'parts', '*'],
  ['beneficiaries', 'groups'],
  ['beneficiaries', 'groups', '*'],
  ['rating', 'scheme'],
  ...['funds', 'indicators', 'others', 'excused', 'policies', 'sources', 'waivers', 'acknowledged', 'tables'].map((key) => [key, '*']),
  ['*'],
].sort((a, b) => b.length - a.length);

/** The parts that a report may call undisclosed. */
const disclosable: readonly Path[] = [
  ['rating', 'grade'],
  ['rating', 'score'],
  ['beneficiaries', 'total'],
  ['indicators', '*', 'actual'],
];

const matches = (pattern: Path, path: Path): boolean =>
  path.length >= pattern.length && pattern.every((key, i) => key === '*' || key === path[i]);

const needed: Readonly<Record<string, unknown>> = { name: ' ', funds: [], indicators: [] };

const joined = (path: Path): string => path.map(String).join(' ');

/** Undefined where nothing can be told apart: an empty file, or no keys at its top. */
export function soundParts(data: unknown): SoundParts | undefined {
  if (!isGroup(data)) return undefined;
  const cuts = new Map<string, Path>();
  const kept = new Map<string, number[]>();
  const writtenAt = (path: Path): Path => {
    const at: PropertyKey[] = [];
    for (const key of path) at.push(typeof key === 'number' ? (kept.get(joined(at))?.[key] ?? key) : key);
    return at;
  };

  for (;;) {
    kept.clear();
    const parsed = projectFile.safeParse({ ...needed, ...(without(data, cuts, kept, []) as object) });
    if (parsed.success) {
      const file = parsed.data.name === needed['name'] ? { ...parsed.data, name: '' } : parsed.data;
      return {
        file,
        data,
        cuts: [...cuts.values()].map((path) => ({ path, value: valueAt(data, path) })),
        writtenAt,
        mayName: namesIn(data, cuts),
      };
    }
    const before = cuts.size;
    for (const issue of parsed.error.issues) {
      const at = writtenAt(issue.path);
      const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...at, key]) : [at];
      for (const place of places) {
        const cut = issue.code === 'unrecognized_keys' && !matches(['rating', 'scheme'], place) ? place : smallestAround(place);
        if (cut) cuts.set(joined(cut), cut);
      }
    }
    if (cuts.size === before) return undefined;
  }
}

function smallestAround(path: Path): Path | undefined {
  const pattern = disclosable.find((each) => matches(each, path)) ?? removable.find((each) => matches(each, path));
  return pattern && path.slice(0, pattern.length);
}

/** `kept` learns which items of each shortened list remain. */
function without(value: unknown, cuts: ReadonlyMap<string, Path>, kept: Map<string, number[]>, path: Path): unknown {
  const isCut = (key: PropertyKey): boolean => cuts.has(joined([...path, key]));
  if (Array.isArray(value)) {
    const left = value.map((_, i) => i).filter((i) => !isCut(i));
    kept.set(joined(path), left);
    return left.map((i) => without(value[i], cuts, kept, [...path, i]));
  }
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value)
    .filter(([key]) => !isCut(key))
    .map(([key, each]) => [key, without(each, cuts, kept, [...path, key])]);
  const undisclosed = disclosable
    .map((pattern) => [...path, pattern.at(-1) ?? ''])
    .filter((at, i) => cuts.has(joined(at)) && at.length === disclosable[i]?.length && matches(disclosable[i] ?? [], at))
    .map((at) => [at.at(-1), undisclosedWord]);
  return Object.fromEntries([...left, ...undisclosed]);
}

/** A part left out has names of its own, readable or not; behind a mere unknown key stands one. */
function namesIn(data: unknown, cuts: ReadonlyMap<string, Path>): (name: string) => boolean {
  const values = [...cuts.values()].map((path) => valueAt(data, path));
  const isPart = [...cuts.values()].some((path, i) => typeof values[i] !== 'string' || smallestAround(path)?.length === path.length);
  return (name) => isPart || values.includes(name);
}
