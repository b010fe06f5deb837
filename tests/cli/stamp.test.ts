import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hashInputs, isFresh, writeStamp } from '../../src/cli/stamp.ts';
import { temporaryFolder } from './temporary.ts';

const optionsIn = (root: string) => ({
  content: join(root, 'content'),
  out: join(root, 'dist'),
  base: '/',
  address: undefined,
  verbose: false,
});

const files = { 'content/a.yaml': '1', 'content/b/c.yaml': '2', 'src/page.ts': '3', 'package-lock.json': '{}' };

describe('hashInputs(root, options)', () => {
  it('is the same for the same files in another folder', (t) => {
    const [one, other] = [temporaryFolder(t, files), temporaryFolder(t, files)];
    assert.equal(hashInputs(one, optionsIn(one)), hashInputs(other, optionsIn(other)));
  });

  it('changes with a byte, a name, a new file and an option', (t) => {
    const root = temporaryFolder(t, files);
    const options = optionsIn(root);
    const seen = [hashInputs(root, options), hashInputs(root, { ...options, base: '/sub/' })];
    writeFileSync(join(root, 'src', 'page.ts'), '4');
    seen.push(hashInputs(root, options));
    renameSync(join(root, 'src', 'page.ts'), join(root, 'src', 'home.ts'));
    seen.push(hashInputs(root, options));
    writeFileSync(join(root, 'content', 'new.yaml'), '');
    seen.push(hashInputs(root, options));
    assert.equal(new Set(seen).size, seen.length);
  });

  it('does not depend on tests or on what is built', (t) => {
    const root = temporaryFolder(t, files);
    const before = hashInputs(root, optionsIn(root));
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist', 'index.html'), '');
    assert.equal(hashInputs(root, optionsIn(root)), before);
  });
});

describe('isFresh(root, out, inputs)', () => {
  it('is true for a built site with the stamp of these inputs only', (t) => {
    const root = temporaryFolder(t, { 'dist/index.html': '' });
    const out = join(root, 'dist');
    assert.equal(isFresh(root, out, 'a'), false);
    writeStamp(root, out, 'a');
    writeStamp(root, join(root, 'other'), 'b');
    assert.equal(isFresh(root, out, 'a'), true);
    assert.equal(isFresh(root, out, 'b'), false);
    rmSync(join(out, 'index.html'));
    assert.equal(isFresh(root, out, 'a'), false);
  });

  it('takes a damaged stamp file for none', (t) => {
    const root = temporaryFolder(t, { 'dist/index.html': '', '.build/stamp.json': '{"' });
    assert.equal(isFresh(root, join(root, 'dist'), 'a'), false);
  });
});
