import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readPage } from '../../src/cli/verify-page.ts';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { factKeys } from '../../src/domain/report-facts.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { layDocumentsOut } from './documents-laid-out.ts';
import { placeDocuments, readDocumentsBack } from './documents-read-back.ts';
import { passingGroups, putTogether, refusedByOthers, together } from './fixtures-together.ts';

interface DataPackage {
  readonly resources: readonly { readonly path: string; readonly bytes: number }[];
}

const yard = mkdtempSync(join(tmpdir(), 'mingzhang-every-fixture-'));
after(() => rmSync(yard, { recursive: true, force: true }));
const [content, site] = [join(yard, 'content'), join(yard, 'site')];

const groups = await passingGroups();
const publishers = await putTogether(content, groups);
placeDocuments(content);

describe('a site of every fixture that passes the check', { timeout: 3_600_000 }, () => {
  before(() => buildElsewhere(join(yard, 'project'), ['--content', content, '--out', site]));

  const reportsOf = (publisher: string): string[] =>
    globSync(`${publisher}/*/*/project.yaml`, { cwd: content }).map((file) => join(site, dirname(file)));

  for (const [at, group] of groups.entries()) {
    it(`has the pages and files of ${group.map(({ rule, name }) => `${rule}/${name}`).join(', ')}`, () => {
      for (const report of publishers[at]?.flatMap(reportsOf) ?? assert.fail('not placed')) {
        const { resources } = JSON.parse(readFileSync(join(report, 'datapackage.json'), 'utf8')) as DataPackage;
        assert.deepEqual(
          resources.map(({ path }) => statSync(join(report, path)).size),
          resources.map(({ bytes }) => bytes),
        );
        for (const name of ['index.html', 'report.pdf', 'card.png', 'data.zip']) assert.ok(statSync(join(report, name)).size > 0, name);
      }
    });
  }

  it('prints every fact of the registry on a page, as verification finds them', () => {
    const at = groups.findIndex((group) => group.some(({ name }) => name === 'every-fact'));
    const folder = publishers[at]?.flatMap(reportsOf).find((each) => each.includes('/2023/')) ?? assert.fail('not placed');
    const bytesOf = (name: string) => readFileSync(join(folder, name));
    const { facts } = readPage(String(bytesOf('index.html'))) ?? assert.fail('no report');
    assert.equal(facts.length, factKeys.length);
    assert.deepEqual(verifyReport({ path: '', read: bytesOf }).failures, []);
  });

  readDocumentsBack(site);
  layDocumentsOut(site);

  it('leaves out none but those that another rule refuses', () => {
    const placed = new Set(groups.flat());
    const leftOut = together.filter((each) => !placed.has(each)).map(({ rule, name }) => `${rule}/${name}`);
    assert.deepEqual(leftOut.sort(), Object.keys(refusedByOthers).sort());
  });

  it('has several in a report', () => assert.ok(groups.length < groups.flat().length / 2, `${groups.flat().length} in ${groups.length}`));
});
