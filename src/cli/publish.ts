import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cli } from '../text/editors/cli.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';
import { serverFileName } from './server-files.ts';

type PublishEffects = Pick<Effects, 'root' | 'processId' | 'isRunning' | 'onStop'>;

/**
 * Fills a fresh folder, then puts it in the place of `out` in two renames. Whatever goes wrong, or stops the process,
 * `out` is as it was and nothing is left over; what a killed process left is mended by the next run.
 */
export async function publish(out: string, fill: (folder: string) => Promise<void>, effects: PublishEffects): Promise<void> {
  if (!isReplaceable(out)) throw new EditorError(cli.build.notOurs(out));
  mendLeftovers(out, effects);
  const places = placesOf(out, effects.root, effects.processId);
  mkdirSync(places.rendered, { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  const forget = effects.onStop(() => tidy(out, places));
  try {
    await fill(places.rendered);
    move(places.rendered, places.next);
    if (existsSync(out)) renameSync(out, places.former);
    renameSync(places.next, out);
  } finally {
    tidy(out, places);
    forget();
  }
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
const isReplaceable = (out: string): boolean => !existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, serverFileName));

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

function tidy(out: string, { rendered, next, former }: Places): void {
  if (existsSync(former) && !existsSync(out)) renameSync(former, out);
  for (const folder of [rendered, next, former]) rmSync(folder, { recursive: true, force: true });
}

function mendLeftovers(out: string, { root, isRunning }: Pick<Effects, 'root' | 'isRunning'>): void {
  const names = [join(root, '.build'), dirname(out)].filter(existsSync).flatMap((folder) => readdirSync(folder));
  const ours = names.filter((name) => name.startsWith('rendered-') || name.startsWith(`.${basename(out)}.`));
  const owners = new Set(ours.map((name) => Number(/-(\d+)$/.exec(name)?.[1])));
  for (const owner of owners) if (owner > 0 && !isRunning(owner)) tidy(out, placesOf(out, root, owner));
}
