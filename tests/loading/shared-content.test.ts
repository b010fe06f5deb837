import assert from 'node:assert/strict';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { sharedContent } from '../../src/loading/shared-content.ts';
import { contentFolder } from './content-folder.ts';

function counted() {
  const count = { readings: 0 };
  const read: typeof readArchive = (folder) => {
    count.readings++;
    return readArchive(folder);
  };
  return { count, read };
}

describe('sharedContent(folder)', () => {
  it('reads once for all who ask, at the same time or later, as a renewal or not', async (t) => {
    const { count, read } = counted();
    const folder = contentFolder(t);
    const content = sharedContent(folder, read);
    const all = await Promise.all([content.current(), content.renewed(), content.current(), sharedContent(folder).current()]);
    assert.equal(new Set([...all, await content.renewed()]).size, 1);
    assert.equal(count.readings, 1);
  });

  it('is one for all copies of the module in the process: the command’s, the collections’ and the pages’', async (t) => {
    const { count, read } = counted();
    const folder = contentFolder(t);
    const first = await sharedContent(folder, read).current();
    for (const copy of ['collections', 'pages']) {
      const other: typeof import('../../src/loading/shared-content.ts') = await import(`../../src/loading/shared-content.ts?${copy}`);
      assert.notEqual(other.sharedContent, sharedContent);
      assert.equal(await other.sharedContent(`${folder}/`).current(), first);
    }
    assert.equal(count.readings, 1);
  });

  it('is read again when a file is saved, added or removed, and not before it is asked to', async (t) => {
    const { count, read } = counted();
    const folder = contentFolder(t);
    const project = join(folder, 'example-bureau/2023/river-cleaning');
    const content = sharedContent(folder, read);
    const problems = async () => (await content.renewed()).problems.map(({ rule }) => rule);
    assert.deepEqual(await problems(), []);
    writeFileSync(join(project, 'more.txt'), '');
    assert.deepEqual((await content.current()).problems, []);
    assert.deepEqual(await problems(), ['orphan']);
    rmSync(join(project, 'more.txt'));
    assert.deepEqual(await problems(), []);
    writeFileSync(join(folder, 'site.yaml'), 'title: 示例\n');
    assert.ok((await problems()).includes('missing-key'));
    utimesSync(join(folder, 'site.yaml'), 0, 0);
    await problems();
    assert.equal(count.readings, 5);
    await problems();
    assert.equal(count.readings, 5);
  });

  it('keeps content folders apart', async (t) => {
    const [one, other] = [contentFolder(t), contentFolder(t, 'role-unknown')];
    assert.ok((await sharedContent(one).current()).archive);
    assert.equal((await sharedContent(other).current()).archive, undefined);
  });

  it('does not throw on a folder that is not there', async (t) => {
    const { problems, archive } = await sharedContent(join(contentFolder(t), 'nowhere')).renewed();
    assert.deepEqual([problems.length, archive], [1, undefined]);
  });
});
