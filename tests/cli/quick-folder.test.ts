import assert from 'node:assert/strict';
import { existsSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { withQuickFolder } from '../../src/cli/quick-folder.ts';

const { bavail, bsize } = statfsSync(tmpdir());
const isFull = bavail * bsize < 2 ** 30;

describe('withQuickFolder(work, place)', () => {
  it('lends a folder while the work lasts', { skip: isFull }, async () => {
    const lent = await withQuickFolder(async (folder = assert.fail('none')) => {
      writeFileSync(join(folder, 'a'), '');
      assert.equal(dirname(folder), tmpdir());
      return folder;
    }, tmpdir());
    assert.ok(!existsSync(lent));
  });

  it('takes it away when the work fails', { skip: isFull }, async () => {
    let lent = '';
    const failing = withQuickFolder(async (folder = '') => {
      lent = folder;
      throw new Error('failed');
    }, tmpdir());
    await assert.rejects(failing, /failed/);
    assert.ok(lent !== '' && !existsSync(lent));
  });

  it('lends none where there is no such place', async () =>
    assert.equal(await withQuickFolder(async (folder) => folder, join(tmpdir(), 'nowhere')), undefined));
});
