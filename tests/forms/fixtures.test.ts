import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { apart } from '../built/fixtures-together.ts';
import { ruleFolder } from '../checks/rule-folder.ts';
import { archiveAt } from '../downloads/publication.ts';
import { badInput, contentFolder } from '../loading/content-folder.ts';
import { renderAll } from './render-all.ts';

// The fixtures of all rules are published in a site: tests/built/every-fixture.test.ts.
describe('every form of what passes the check can be made', () => {
  for (const { rule, name } of apart) {
    it(`of ${rule}: ${name}`, async (t) => {
      const { archive } = await readArchive(ruleFolder(t, rule, name));
      if (archive) await renderAll(archive);
    });
  }

  for (const name of readdirSync(badInput).filter((each) => each !== '_base')) {
    it(`of bad input that is only warned of: ${name}`, async (t) => {
      const { archive } = await readArchive(contentFolder(t, name));
      if (archive) await renderAll(archive);
    });
  }

  it('of the site of examples', async () => renderAll(await archiveAt('tests/fixtures/site')));
});
