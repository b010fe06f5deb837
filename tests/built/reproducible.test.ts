import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildElsewhere } from './build-elsewhere.ts';
import { freshBuild, ofFixtureSite } from './fresh-build.ts';
import { hashesOf } from './hashes-of.ts';

describe('a build', () => {
  const yard = mkdtempSync(join(tmpdir(), 'mingzhang-reproducible-'));
  after(() => rmSync(yard, { recursive: true, force: true }));

  it('gives the same bytes in another folder, time zone and language', { timeout: 3_600_000 }, async () => {
    const west = join(yard, 'a folder in the west');
    const [here, elsewhere] = await Promise.all([
      freshBuild(ofFixtureSite).then(({ out }) => hashesOf(out)),
      buildElsewhere(west, ofFixtureSite, { TZ: 'America/Marquesas', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }).then(() =>
        hashesOf(join(west, '.build', 'fixture-site')),
      ),
    ]);
    assert.ok(here.size > 100, `${here.size} files`);
    assert.deepEqual([...elsewhere.keys()], [...here.keys()]);
    assert.deepEqual(
      [...here].filter(([file, hash]) => elsewhere.get(file) !== hash).map(([file]) => file),
      [],
    );
  });
});
