import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = [
  'src',
  'public',
  'content',
  'tests/fixtures/site',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Loaded before the program: tells of each file that is opened without following links, which only the reading does. */
const counter = `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const opened = [];
const { openSync } = fs;
fs.openSync = (path, flags, ...rest) => {
  if (typeof flags === 'number' && flags & fs.constants.O_NOFOLLOW) opened.push(String(path));
  return openSync(path, flags, ...rest);
};
syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(3, JSON.stringify(opened)));
`)}`;

/**
 * Copies the project into the folder and builds there, where it waits for no other build. Gives the files of the content in the
 * order in which they were read, one as often as it was.
 */
export async function buildElsewhere(
  folder: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  for (const input of inputs) cpSync(join(root, input), join(folder, input), { recursive: true });
  // Package by package, so that Astro's cache stays in the copy.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const texts = { output: '', opened: '' };
  const child = spawn(process.execPath, ['--import', counter, 'src/cli/main.ts', 'build', ...options], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part: string) => (texts.output += part));
  child.stdio[3]?.on('data', (part: Buffer) => (texts.opened += part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, texts.output);
  return JSON.parse(texts.opened);
}
