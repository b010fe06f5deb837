import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { casesOf, expectedOf, fixtureOwners } from '../checks/fixture-owners.ts';
import { ruleCases, ruleFolder } from '../checks/rule-folder.ts';
import { hashesOf } from './hashes-of.ts';

export interface Fixture {
  readonly rule: string;
  readonly name: string;
}

/** Those of which it is not known already that something must be mended. Nearly all pass the check. */
const mayPass: readonly Fixture[] = fixtureOwners.flatMap(({ folder }) =>
  casesOf(folder)
    .filter((name) => !expectedOf(folder, name).includes('必须改正'))
    .map((name) => ({ rule: folder, name })),
);

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const isSiteOfItsOwn = ({ rule, name }: Fixture): boolean =>
  existsSync(join(ruleCases, rule, name, 'content', 'site.yaml')) ||
  /^@ \.\/site\.yaml$/m.test(textOf(join(ruleCases, rule, name, 'changes.txt')));

/** Fixtures that can stand in one site. */
export const together = mayPass.filter((each) => !isSiteOfItsOwn(each));

/** Those that change the site itself. */
export const apart = mayPass.filter(isSiteOfItsOwn);

/**
 * Puts the publishers of all fixtures into one content folder, each under its id, or one made for it where another has
 * that, and those only once that do not differ. The report of the year before, which hardly any fixture changes, comes with those that do and with the first.
 * Gives the ids of each fixture.
 */
export function putTogether(content: string): ReadonlyMap<Fixture, readonly string[]> {
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
  return inFolder('_base', 'unchanged', (base) => {
    mkdirSync(content, { recursive: true });
    cpSync(join(base, 'site.yaml'), join(content, 'site.yaml'));
    const lastYear = fingerprint(join(base, 'example-bureau', '2022'));
    const idsIn = (folder: string): string[] => foldersIn(folder).map((name) => place(join(folder, name), lastYear));
    return new Map(together.map((fixture) => [fixture, inFolder(fixture.rule, fixture.name, idsIn)]));
  });
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const fingerprint = (folder: string): string => JSON.stringify([...hashesOf(folder)]);

/** The content of a fixture is there until the work is done. */
function inFolder<Result>(rule: string, name: string, work: (content: string) => Result): Result {
  const removals: (() => void)[] = [];
  const content = ruleFolder({ after: (remove) => void removals.push(remove as () => void) }, rule, name);
  try {
    return work(content);
  } finally {
    for (const remove of removals) remove();
  }
}
