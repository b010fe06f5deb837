import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import type { Report } from '../../src/domain/report.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { ruleCases, ruleFolder } from '../checks/rule-folder.ts';
import { archiveAt } from '../downloads/publication.ts';
import { badInput, contentFolder } from '../loading/content-folder.ts';
import { type Drawn, renderAll, renderReport } from './render-all.ts';

const foldersOf = (path: string): string[] => readdirSync(path).filter((name) => name !== '_base');

/** What a report's files show of it; reports that differ in nothing else are rendered once. */
const shownOf = (report: Report): string =>
  JSON.stringify(report, (key, value) => (key === 'receipt' || key === 'source' ? null : typeof value === 'bigint' ? `${value}` : value));

describe('every form of what passes the check can be made', () => {
  const rendered = new Set<string>();
  const drawn: Drawn = new Set();
  let passed = 0;

  for (const rule of foldersOf(ruleCases)) {
    it(`of the cases of ${rule}`, async (t) => {
      for (const name of foldersOf(join(ruleCases, rule))) {
        const { archive } = await readArchive(ruleFolder(t, rule, name));
        if (!archive) continue;
        passed += 1;
        for (const report of reportsOf(archive)) {
          const shown = shownOf(report);
          if (!rendered.has(shown)) await renderReport(report, archive, drawn);
          rendered.add(shown);
        }
      }
    });
  }

  it('of bad input that is only warned of', async (t) => {
    for (const name of foldersOf(badInput)) {
      const { archive } = await readArchive(contentFolder(t, name));
      if (archive) await renderAll(archive);
    }
  });

  it('of the site of examples', async () => renderAll(await archiveAt('tests/fixtures/site')));

  it('and many cases do pass', () => assert.ok(passed > 200 && rendered.size > 100, `${passed} ${rendered.size}`));
});
