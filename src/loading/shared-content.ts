import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Content, readArchive } from './from-files.ts';
import { pathsBelow } from './reading/entries.ts';

/** One reading of a content folder, for all who ask. */
export interface SharedContent {
  readonly folder: string;
  /** As last read. */
  current(): Promise<Content>;
  /** As it is on the disk now: read again if a file was saved, added or removed since. A watcher may miss what is saved while it starts. */
  renewed(): Promise<Content>;
}

/**
 * The command, Astro's configuration, its collections and the bundled pages run in one process, each with a copy of this
 * module: what they share can only hang on the process.
 */
const registry = globalThis as { [key: symbol]: Map<string, SharedContent> | undefined };
const key = Symbol.for('mingzhang.content');

export function sharedContent(contentFolder: string, read = readArchive): SharedContent {
  const folder = resolve(contentFolder);
  const known = registry[key] ?? new Map<string, SharedContent>();
  registry[key] = known;
  const shared = known.get(folder) ?? createSharedContent(folder, read);
  known.set(folder, shared);
  return shared;
}

function createSharedContent(folder: string, read: typeof readArchive): SharedContent {
  let known: Promise<Content> | undefined;
  let seen: string | undefined;
  const current = () => {
    seen ??= stateOf(folder);
    known ??= read(folder);
    return known;
  };
  return {
    folder,
    current,
    renewed() {
      const now = stateOf(folder);
      if (now !== seen) known = undefined;
      seen = now;
      return current();
    },
  };
}

/** Changes whenever a file of the folder is saved, added or removed. */
const stateOf = (folder: string): string =>
  pathsBelow(folder)
    .map((path) => `${path} ${stampOf(path)}`)
    .join('\n');

function stampOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}` : '';
}
