import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freshBuild, ofFixtureSite } from './fresh-build.ts';

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

describe('a build', () => {
  const yard = mkdtempSync(join(tmpdir(), 'mingzhang-reproducible-'));
  after(() => rmSync(yard, { recursive: true, force: true }));

  it('gives the same bytes in another folder, time zone and language', { timeout: 600_000 }, async () => {
    const [here, elsewhere] = await Promise.all([
      freshBuild(ofFixtureSite).then(({ out }) => hashesOf(out)),
      buildIn(join(yard, 'a folder in the west'), { TZ: 'America/Marquesas', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    assert.ok(here.size > 100, `${here.size} files`);
    assert.deepEqual([...elsewhere.keys()], [...here.keys()]);
    assert.deepEqual(
      [...here].filter(([file, hash]) => elsewhere.get(file) !== hash).map(([file]) => file),
      [],
    );
  });
});

/** Copies the project, builds the fixture site there, and returns the hash of every file. */
async function buildIn(folder: string, environment: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  for (const input of inputs) cpSync(join(root, input), join(folder, input), { recursive: true });
  // Package by package, so that Astro's cache stays in the copy.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const args = ['src/cli/main.ts', 'build', ...ofFixtureSite];
  const output: Buffer[] = [];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...environment } });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, Buffer.concat(output).toString('utf8'));
  return hashesOf(join(folder, '.build', 'fixture-site'));
}

const hashesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
