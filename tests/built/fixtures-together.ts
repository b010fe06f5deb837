import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArchive } from '../../src/loading/from-files.ts';
import { casesOf, expectedOf, fixtureOwners } from '../checks/fixture-owners.ts';
import { change, changedFolder, changesOf, ruleCases, ruleFolder } from '../checks/rule-folder.ts';
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

const overlayOf = ({ rule, name }: RuleCase): string => join(ruleCases, rule, name);
const has = (fixture: RuleCase, file: string): boolean => existsSync(join(overlayOf(fixture), file));

const isSiteOfItsOwn = (fixture: RuleCase): boolean =>
  has(fixture, 'content/site.yaml') || /^@ \.\/site\.yaml$/m.test(changesOf(overlayOf(fixture)));

/** Those that change the site itself, and so can stand in no other. */
export const apart = mayPass.filter(isSiteOfItsOwn);

/** Those that stand beside others. */
export const together = mayPass.filter((each) => !isSiteOfItsOwn(each));

/** Those of which their own rule refuses nothing, but another rule does: why each has no page. */
export const refusedByOthers: Readonly<Record<string, string>> = {
  'indicators-are-all-declared/excused-row': 'the row of results is excused as no data',
  'indicators-are-all-declared/row-and-sentence': 'the row that no indicator declares has numbers that nothing binds',
  'indicators-keep-their-numbers/rate-of-something-else': 'the result that the report states gives way to a computed one',
  'later-word-stands/result-corrected': 'the corrected result is a number that nothing binds',
  'missing-key/phase-that-may-be-left-out': 'the stage that is left out is stated by the report',
  'not-derivable/rate-of-budget-and-account': 'the rate that is computed is stated by the report as well',
  'number-ambiguous/quotation-up-to-the-first-of-two': 'the second of two equal numbers is bound by nothing',
  'unknown-figure/result-that-names-a-computed-number': 'the rate that is computed is stated by the report as well',
};

/** Changes that one report holds at most: it should stay what a report is like. */
const most = 12;

/** Nothing but changes of words, which can be made beside others. */
const isOfChanges = (fixture: RuleCase): boolean => has(fixture, 'changes.txt') && !has(fixture, 'content') && !has(fixture, 'remove.txt');

/**
 * Groups of fixtures that pass the check, each with its changes in one report: what differs in a line costs a line. Beside
 * each other stand those whose changes leave each other as they are, and that pass together; the others stand alone.
 */
export async function passingGroups(): Promise<readonly (readonly RuleCase[])[]> {
  const groups: RuleCase[][] = together.filter((each) => !isOfChanges(each)).map((each) => [each]);
  for (let open = together.filter(isOfChanges); open.length > 0; ) {
    const { taken, left } = fitting(open);
    groups.push(taken);
    open = left;
  }
  const passing: (readonly RuleCase[])[] = [];
  for (const group of groups) passing.push(...(await parted(group)));
  return passing;
}

/** The first of these, and as many others as can be made beside it. */
function fitting(fixtures: readonly RuleCase[]): { taken: RuleCase[]; left: RuleCase[] } {
  let texts = new Map<string, string>();
  let made: ReturnType<typeof change> = [];
  const [taken, left]: [RuleCase[], RuleCase[]] = [[], []];
  for (const fixture of fixtures) {
    const next = taken.length < most ? changed(texts, made, fixture) : undefined;
    if (next) ({ texts, made } = next);
    (next || taken.length === 0 ? taken : left).push(fixture);
  }
  return { taken, left };
}

/** Undefined where a place is not there any more, or what another put there would not be. */
function changed(texts: ReadonlyMap<string, string>, made: ReturnType<typeof change>, fixture: RuleCase) {
  const next = new Map(texts);
  const get = (path: string): string => next.get(path) ?? readFileSync(join(ruleCases, '_base', path), 'utf8');
  try {
    const all = [...made, ...change({ get, set: (path, text) => next.set(path, text) }, changesOf(overlayOf(fixture)))];
    return all.every(({ path, text }) => get(path).includes(text)) ? { texts: next, made: all } : undefined;
  } catch {
    return undefined;
  }
}

/** The group if it passes the check, else what passes of its halves. */
async function parted(group: readonly RuleCase[]): Promise<readonly (readonly RuleCase[])[]> {
  const passes = await inFolder(group, async (content) => (await readArchive(content)).archive !== undefined);
  if (passes) return [group];
  if (group.length === 1) return [];
  const half = Math.ceil(group.length / 2);
  return [...(await parted(group.slice(0, half))), ...(await parted(group.slice(half)))];
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
