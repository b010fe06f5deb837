import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildElsewhere } from './build-elsewhere.ts';
import { freshBuild, ofFixtureSite } from './fresh-build.ts';
import { hashesOf } from './hashes-of.ts';

describe('a build', { timeout: 3_600_000 }, () => {
  const yard = mkdtempSync(join(tmpdir(), 'mingzhang-reproducible-'));
  after(() => rmSync(yard, { recursive: true, force: true }));
  const west = join(yard, 'a folder in the west');
  let [site, read]: [string, readonly string[]] = ['', []];
  before(async () => {
    const elsewhere = { TZ: 'Pacific/Marquesas', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    [{ out: site }, read] = await Promise.all([freshBuild(ofFixtureSite), buildElsewhere(west, ofFixtureSite, elsewhere)]);
  });

  it('gives the same bytes in another folder, time zone and language', () => {
    const [here, there] = [hashesOf(site), hashesOf(join(west, '.build', 'fixture-site'))];
    assert.ok(here.size > 100, `${here.size} files`);
    assert.deepEqual([...there.keys()], [...here.keys()]);
    assert.deepEqual(
      [...here].filter(([file, hash]) => there.get(file) !== hash).map(([file]) => file),
      [],
    );
  });

  it('reads each file of the content once, for the check, the collections, the narratives and the pages', () => {
    const content = join(west, 'tests', 'fixtures', 'site');
    const files = [...hashesOf(content).keys()].map((file) => join(content, file));
    assert.ok(files.length > 20, `${files.length} files`);
    assert.deepEqual(read.toSorted(), files.toSorted());
  });
});
