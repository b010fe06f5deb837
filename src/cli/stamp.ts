import { createHash, type Hash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { SiteOptions } from './options.ts';

const ownInputs = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** One value for everything that a build depends on: the files by content, and the options. */
export function hashInputs(root: string, { content, base, address }: SiteOptions): string {
  const hash = createHash('sha256').update(JSON.stringify([relative(root, content), base, address ?? '']));
  for (const input of [content, ...ownInputs.map((name) => join(root, name))]) addToHash(hash, input, relative(root, input));
  return hash.digest('hex');
}

function addToHash(hash: Hash, path: string, name: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    // A pipe would be waited for; the check names it, and whatever else is no file.
    if (!found.isFile()) return void hash.update(`${name.split(sep).join('/')}\0no file\0`);
    const body = readFileSync(path);
    hash.update(`${name.split(sep).join('/')}\0${body.length}\0`).update(body);
    return;
  }
  for (const entry of readdirSync(path).sort()) addToHash(hash, join(path, entry), join(name, entry));
}

const stampFile = (root: string): string => join(root, '.build', 'stamp.json');

export const isFresh = (root: string, out: string, inputs: string): boolean =>
  readStamps(root)[out] === inputs && existsSync(join(out, 'index.html'));

export function writeStamp(root: string, out: string, inputs: string): void {
  const file = stampFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...readStamps(root), [out]: inputs }, null, 2)}\n`);
}

/** The stamps are a cache: a damaged file only costs a build. */
function readStamps(root: string): Record<string, unknown> {
  try {
    const stamps: unknown = JSON.parse(readFileSync(stampFile(root), 'utf8'));
    return typeof stamps === 'object' && stamps !== null ? { ...stamps } : {};
  } catch {
    return {};
  }
}
