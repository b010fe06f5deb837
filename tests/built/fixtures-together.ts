import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { remembered } from '../../src/domain/remembered.ts';
import { recently } from '../../src/language/recently.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { casesOf, expectedOf, fixtureOwners } from '../checks/fixture-owners.ts';
import { change, changedFolder, changesOf, removedBy, ruleCases, ruleFolder } from '../checks/rule-folder.ts';
import { hashesOf } from './hashes-of.ts';

/** A folder of `tests/fixtures/checks/`, and one in it. */
interface RuleCase {
  readonly rule: string;
  readonly name: string;
}

/** Those of which it is not known already that something must be mended. Nearly all pass the check. */
const mayPass: readonly RuleCase[] = fixtureOwners.flatMap(({ folder }) =>
  casesOf(folder)
    .filter((name) => !expectedOf(folder, name).includes('必须改正'))
    .map((name) => ({ rule: folder, name })),
);

const textOf = recently(1000, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
const overlayOf = ({ rule, name }: RuleCase): string => join(ruleCases, rule, name);
const has = (fixture: RuleCase, file: string): boolean => existsSync(join(overlayOf(fixture), file));
const changesIn = remembered((fixture: RuleCase): string => changesOf(overlayOf(fixture)));

const isSiteOfItsOwn = (fixture: RuleCase): boolean => has(fixture, 'content/site.yaml') || /^@ \.\/site\.yaml$/m.test(changesIn(fixture));

/** Those that change the site itself, and so can stand in no other. */
export const apart = mayPass.filter(isSiteOfItsOwn);

/** Those that stand beside others. */
export const together = mayPass.filter((each) => !isSiteOfItsOwn(each));

/** Those of which their own rule refuses nothing, but another rule does: why each has no page. */
export const refusedByOthers: Readonly<Record<string, string>> = {
  'indicators-are-all-declared/excused-row': 'the row of results is excused as no data',
  'indicators-are-all-declared/row-and-sentence': 'the row that no indicator declares has numbers that nothing binds',
  'indicators-keep-their-numbers/definition-of-another': 'the target behind a definition is a number that nothing binds',
  'indicators-keep-their-numbers/rate-of-something-else': 'the result that the report states gives way to a computed one',
  'later-word-stands/result-corrected': 'the corrected result is a number that nothing binds',
  'not-derivable/rate-of-budget-and-account': 'the rate that is computed is stated by the report as well',
  'number-ambiguous/quotation-up-to-the-first-of-two': 'the second of two equal numbers is bound by nothing',
  'phase-fits-its-words/among-a-whole-of-another-stage': 'the totals that the uses are part of are bound by nothing',
  'shares-are-shielded/rest-in-words': 'the counts that the rest is told by are bound by nothing',
  'tables-keep-their-columns/columns-left-out': 'the weights of the column that is left out are bound by nothing',
  'tables-keep-their-columns/rows-below-the-total': 'the numbers of the rows that are not read are bound by nothing',
  'unknown-figure/result-that-names-a-computed-number': 'the rate that is computed is stated by the report as well',
};

/** Changes that one report holds at most: it should stay what a report is like. */
const most = 12;

/** Nothing but changes of words, which can be made beside others. */
const isOfChanges = (fixture: RuleCase): boolean => has(fixture, 'changes.txt') && !has(fixture, 'content') && !has(fixture, 'remove.txt');

/** As the base is: one report for all of them. */
const isUnchanged = (fixture: RuleCase): boolean => ['changes.txt', 'content', 'remove.txt'].every((each) => !has(fixture, each));

/**
 * Groups of fixtures that pass the check, each with its changes in one report: what differs in a line costs a line. Beside
 * each other stand those whose changes leave each other as they are, and that pass together. One that brings files or takes
 * some away stands with others that leave those alone.
 */
export async function passingGroups(): Promise<readonly (readonly RuleCase[])[]> {
  const passing: (readonly RuleCase[])[] = [];
  const unchanged = together.filter((each) => isUnchanged(each));
  let hosts = together.filter((each) => !isOfChanges(each) && !isUnchanged(each));
  let open = mostWantedFirst(together.filter(isOfChanges));
  while (hosts.length + open.length > 0) {
    const { taken, left } = fitting([...hosts.slice(0, 1), ...open]);
    const { group, returned } = await largestOf(await parted(taken));
    if (group.length > 0) passing.push(group);
    hosts = hosts.slice(1);
    open = [...returned, ...left];
  }
  return [...passing, ...unchanged.map((each) => [each])];
}

/** Those that change what many others change stand in as many reports: placed first, they leave room for the rest beside them. */
function mostWantedFirst(fixtures: readonly RuleCase[]): readonly RuleCase[] {
  const lines = new Map(fixtures.map((each) => [each, changesIn(each).match(/^- .+$/gm) ?? []]));
  const wanted = new Map<string, number>();
  for (const line of [...lines.values()].flat()) wanted.set(line, (wanted.get(line) ?? 0) + 1);
  const rankOf = (fixture: RuleCase): number => Math.max(0, ...(lines.get(fixture) ?? []).map((line) => wanted.get(line) ?? 0));
  return fixtures.toSorted((a, b) => rankOf(b) - rankOf(a));
}

/** The first of these, and as many others as can be made beside it. */
function fitting([first, ...others]: readonly RuleCase[]): { taken: RuleCase[]; left: RuleCase[] } {
  if (!first) return { taken: [], left: [] };
  let group = madeTogether([first]);
  const [taken, left]: [RuleCase[], RuleCase[]] = [[first], []];
  for (const fixture of others) {
    const next = group && taken.length < most ? made(group, fixture) : undefined;
    if (next) group = next;
    (next ? taken : left).push(fixture);
  }
  return { taken, left };
}

/** Undefined where one of them cannot be made beside those before it. */
const madeTogether = (fixtures: readonly RuleCase[]): Group | undefined =>
  fixtures.reduce<Group | undefined>((group, each) => group && made(group, each), {
    texts: new Map(),
    changes: [],
    fixed: fixtures.flatMap(fixedBy),
  });

interface Group {
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: ReturnType<typeof change>;
  /** Paths that no other fixture may change. */
  readonly fixed: readonly string[];
}

/** What it brings and what it takes away, files and folders. */
const fixedBy = remembered((fixture: RuleCase): readonly string[] => {
  const brought = join(overlayOf(fixture), 'content');
  const files = existsSync(brought) ? [...hashesOf(brought).keys()].map((file) => join('content', file)) : [];
  return [...files, ...removedBy(overlayOf(fixture))];
});

/** Undefined where a place is not there any more, or what another put there would not be. */
function made({ texts, changes, fixed }: Group, fixture: RuleCase): Group | undefined {
  const next = new Map(texts);
  const own = fixedBy(fixture);
  const get = (path: string): string => {
    if (!own.includes(path) && fixed.some((each) => `${path}/`.startsWith(`${each}/`))) throw new Error(`not to be changed: ${path}`);
    return (
      next.get(path) ?? textOf(join(overlayOf(fixture), path)) ?? textOf(join(ruleCases, '_base', path)) ?? assert.fail(`no file: ${path}`)
    );
  };
  try {
    const all = [...changes, ...change({ get, set: (path, text) => next.set(path, text) }, changesIn(fixture))];
    const isWhole = all.every(({ path, text }) => get(path).includes(text)) && [...next].every(([path, text]) => canBeRead(path, text));
    return isWhole ? { texts: next, changes: all, fixed } : undefined;
  } catch {
    return undefined;
  }
}

/** No key of a file and no id of a figure twice: what most often keeps two changes apart is seen without a check of the content. */
const canBeRead = (path: string, text: string): boolean => !path.endsWith('.yaml') || isSoundYaml(text);

/** A file that one change leaves as the last made it need not be read again. */
const isSoundYaml = recently(20, (text): boolean => {
  const ids = text.match(/(?<=\bid: *)[^\s,}]+/g) ?? [];
  return new Set(ids).size === ids.length && !hasKeyTwice(text);
});

function hasKeyTwice(text: string): boolean {
  try {
    load(text, { schema: FAILSAFE_SCHEMA });
    return false;
  } catch (error) {
    return error instanceof YAMLException && error.reason === 'duplicated mapping key';
  }
}

const passes = async (group: readonly RuleCase[]): Promise<boolean> =>
  madeTogether(group) !== undefined && inFolder(group, async (content) => (await readArchive(content)).archive !== undefined);

/** The group if it passes the check, else what passes of its halves. */
async function parted(group: readonly RuleCase[]): Promise<readonly (readonly RuleCase[])[]> {
  if (await passes(group)) return [group];
  if (group.length === 1) return [];
  const half = Math.ceil(group.length / 2);
  return [...(await parted(group.slice(0, half))), ...(await parted(group.slice(half)))];
}

/** Of parts that pass, the first and what passes beside it. */
async function largestOf([first = [], ...others]: readonly (readonly RuleCase[])[]) {
  let group = first;
  const returned: RuleCase[] = [];
  for (const part of others) {
    const joined = [...group, ...part];
    if (await passes(joined)) group = joined;
    else returned.push(...part);
  }
  return { group, returned };
}

/**
 * Puts the publishers of all groups into one content folder, each under its id, or one made for it where another has that, and
 * those only once that do not differ. The report of the year before, which hardly any fixture changes, comes with those that do
 * and with the first. Gives the ids of each group.
 */
export async function putTogether(content: string, groups: readonly (readonly RuleCase[])[]): Promise<readonly (readonly string[])[]> {
  const placed = new Map<string, string>();
  const place = (publisher: string, lastYear: string): string => {
    const contents = fingerprint(publisher);
    const known = placed.get(contents);
    if (known) return known;
    const own = basename(publisher);
    const id = existsSync(join(content, own)) ? `example-${placed.size + 1}` : own;
    const before = join(publisher, '2022');
    const leftOut = placed.size > 0 && existsSync(before) && fingerprint(before) === lastYear ? before : undefined;
    cpSync(publisher, join(content, id), { recursive: true, filter: (path) => path !== leftOut });
    placed.set(contents, id);
    return id;
  };
  const lastYear = await inFolder([], async (base) => {
    mkdirSync(content, { recursive: true });
    cpSync(join(base, 'site.yaml'), join(content, 'site.yaml'));
    return fingerprint(join(base, 'example-bureau', '2022'));
  });
  const ids: string[][] = [];
  for (const group of groups)
    ids.push(await inFolder(group, async (folder) => foldersIn(folder).map((name) => place(join(folder, name), lastYear))));
  return ids;
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const fingerprint = (folder: string): string => JSON.stringify([...hashesOf(folder)]);

/** The content of these fixtures is there until the work is done. */
async function inFolder<Result>(fixtures: readonly RuleCase[], work: (content: string) => Promise<Result>): Promise<Result> {
  const removals: (() => void)[] = [];
  const t = { after: (remove?: unknown) => void removals.push(remove as () => void) };
  const [only, ...others] = fixtures;
  const content = only && others.length === 0 ? ruleFolder(t, only.rule, only.name) : changedFolder(t, ...fixtures.map(overlayOf));
  try {
    return await work(content);
  } finally {
    for (const remove of removals) remove();
  }
}
