import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { ruleFolder } from '../checks/rule-folder.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { type Fixture, putTogether, together } from './fixtures-together.ts';

const yard = mkdtempSync(join(tmpdir(), 'mingzhang-every-fixture-'));
after(() => rmSync(yard, { recursive: true, force: true }));
const [content, site] = [join(yard, 'content'), join(yard, 'site')];

interface DataPackage {
  readonly resources: readonly { readonly path: string; readonly bytes: number }[];
}

describe('a site of every fixture that passes the check', { timeout: 3_600_000 }, () => {
  let places: ReadonlyMap<Fixture, readonly string[]>;
  const refused = new Set<string>();

  before(async () => {
    places = putTogether(content);
    for (const { severity, file } of (await readArchive(content)).problems) if (severity === 'error') refused.add(file.split('/')[1] ?? '');
    for (const publisher of refused) rmSync(join(content, publisher), { recursive: true });
    await buildElsewhere(join(yard, 'project'), ['--content', content, '--out', site]);
  });

  const reportsOf = (publisher: string): string[] =>
    globSync(`${publisher}/*/*/project.yaml`, { cwd: content }).map((file) => join(site, dirname(file)));

  for (const fixture of together) {
    it(`has the pages and files of ${fixture.rule}: ${fixture.name}`, async (t) => {
      const publishers = places.get(fixture) ?? assert.fail();
      if (publishers.some((each) => refused.has(each))) {
        const { archive } = await readArchive(ruleFolder(t, fixture.rule, fixture.name));
        return assert.ok(!archive, 'it passes alone');
      }
      for (const report of publishers.flatMap(reportsOf)) {
        const { resources } = JSON.parse(readFileSync(join(report, 'datapackage.json'), 'utf8')) as DataPackage;
        const sizes = resources.map(({ path }) => ({ path, bytes: statSync(join(report, path)).size }));
        assert.deepEqual(
          sizes,
          resources.map(({ path, bytes }) => ({ path, bytes })),
        );
        for (const name of ['index.html', 'report.pdf', 'card.png', 'data.zip']) assert.ok(statSync(join(report, name)).size > 0, name);
      }
    });
  }

  it('holds many', () => {
    const publishers = new Set([...places.values()].flat());
    assert.ok(together.length > 300 && publishers.size > 250 && refused.size < 20, `${together.length} ${publishers.size} ${refused.size}`);
  });
});
