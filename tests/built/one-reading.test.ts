import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../loading/content-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Loaded before the program: writes down each file that is opened without following links, which only the reading does. */
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

it('a build reads each file of the content once, for the check, the collections, the narratives and the pages', {
  timeout: 3_600_000,
}, async (t) => {
  const content = contentFolder(t);
  const out = mkdtempSync(join(tmpdir(), 'mingzhang-one-reading-'));
  t.after(() => rmSync(out, { recursive: true, force: true }));
  const args = ['--import', counter, 'src/cli/main.ts', 'build', '--content', content, '--out', join(out, 'site')];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const texts = { output: '', opened: '' };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (texts.output += part));
  child.stdio[3]?.on('data', (part) => (texts.opened += part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, texts.output);
  const names = (JSON.parse(texts.opened) as string[]).map((path) => path.slice(content.length + 1));
  const project = 'example-bureau/2023/river-cleaning';
  assert.deepEqual(names.sort(), [
    'example-bureau/2023/edition.yaml',
    `${project}/project.yaml`,
    `${project}/report.mdx`,
    `${project}/source.txt`,
    'example-bureau/publisher.yaml',
    'site.yaml',
  ]);
});
