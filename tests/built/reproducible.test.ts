import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
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

describe('a build', () => {
  const yard = mkdtempSync(join(tmpdir(), 'mingzhang-reproducible-'));
  after(() => rmSync(yard, { recursive: true, force: true }));

  it('gives the same bytes in another folder, time zone and language', { timeout: 120_000 }, async () => {
    const [east, west] = await Promise.all([
      build(join(yard, 'east'), { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }),
      build(join(yard, 'a folder in the west'), { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    assert.ok(east.size > 100, `${east.size} files`);
    assert.deepEqual([...west.keys()], [...east.keys()]);
    assert.deepEqual(
      [...east].filter(([file, hash]) => west.get(file) !== hash).map(([file]) => file),
      [],
    );
  });
});

/** Copies the project, builds the fixture site there, and returns the hash of every file. */
async function build(folder: string, environment: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  for (const input of inputs) cpSync(join(root, input), join(folder, input), { recursive: true });
  // Package by package, so that Astro's cache stays in the copy.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const args = ['src/cli/main.ts', 'build', '--content', 'tests/fixtures/site', '--base', '/sub/'];
  const output: Buffer[] = [];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...environment } });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, Buffer.concat(output).toString('utf8'));
  return hashesOf(join(folder, 'dist'));
}

const hashesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
