import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cli } from '../text/editors/cli.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';
import { removeFolder } from './remove-folder.ts';
import { serverFileName } from './server-files.ts';

type PublishEffects = Pick<Effects, 'root' | 'processId' | 'isRunning' | 'onStop' | 'printError'>;

/**
 * Fills a fresh folder, then puts it in the place of `out` in two renames. Whatever goes wrong, or stops the process,
 * `out` is as it was and nothing is left over; what a killed process left, `repair` mends. What belongs to the host moves along.
 */
export async function publish(out: string, fill: (folder: string) => Promise<void>, effects: PublishEffects): Promise<void> {
  const target = targetOf(out);
  if (!isReplaceable(target)) throw new EditorError(cli.build.notOurs(out));
  const places = placesOf(target, effects.root, effects.processId);
  mkdirSync(places.rendered, { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  const forget = effects.onStop(() => tidy(target, places, effects));
  try {
    await fill(places.rendered);
    move(places.rendered, places.next);
    carryOver(target, places.next);
    if (existsSync(target)) renameSync(target, places.former);
    renameSync(places.next, target);
  } finally {
    tidy(target, places, effects);
    forget();
  }
}

/** Puts back or away what killed processes left, so that the last good site stands there whatever comes next. */
export function repair(out: string, effects: Pick<Effects, 'root' | 'isRunning' | 'printError'>): void {
  const target = targetOf(out);
  const names = [join(effects.root, '.build'), dirname(target)].filter(existsSync).flatMap((folder) => readdirSync(folder));
  const ours = names.filter((name) => name.startsWith('rendered-') || name.startsWith(`.${basename(target)}.`));
  const owners = new Set(ours.map((name) => Number(/-(\d+)$/.exec(name)?.[1])));
  for (const owner of owners) if (owner > 0 && !effects.isRunning(owner)) tidy(target, placesOf(target, effects.root, owner), effects);
}

/** A link stays one: what it leads to is replaced. */
function targetOf(out: string): string {
  if (!lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()) return out;
  if (!existsSync(out)) throw new EditorError(cli.build.deadLink(out));
  return realpathSync(out);
}

interface Places {
  /** Inside the project, where the code that Astro runs finds its packages. */
  readonly rendered: string;
  /** Beside `out`, so that taking its place is a rename. */
  readonly next: string;
  readonly former: string;
}

const placesOf = (out: string, root: string, processId: number): Places => ({
  rendered: join(root, '.build', `rendered-${processId}`),
  next: join(dirname(out), `.${basename(out)}.new-${processId}`),
  former: join(dirname(out), `.${basename(out)}.old-${processId}`),
});

/** A folder that this program did not write is never deleted. */
function isReplaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  if (!statSync(out).isDirectory()) return false;
  return readdirSync(out).every(isHosts) || existsSync(join(out, serverFileName));
}

/** What servers and hosts keep in a site's folder: CNAME, .well-known/, .nojekyll and the like. No page begins with a point. */
const isHosts = (name: string): boolean => name === 'CNAME' || name.startsWith('.');

/** Copied, so that the last site stays whole until the new one stands; the project's own files of that name come first. */
function carryOver(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from).filter(isHosts)) {
    cpSync(join(from, name), join(to, name), { recursive: true, force: false, verbatimSymlinks: true, preserveTimestamps: true });
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** The new site may stand already: what cannot be deleted is said, and stops nothing. */
function tidy(out: string, { rendered, next, former }: Places, { printError }: Pick<Effects, 'printError'>): void {
  if (existsSync(former) && !existsSync(out)) renameSync(former, out);
  for (const folder of [rendered, next, former]) if (!removeFolder(folder)) printError(cli.build.leftOver(folder));
}
