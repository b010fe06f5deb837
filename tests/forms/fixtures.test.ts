import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { apart } from '../built/fixtures-together.ts';
import { ruleFolder } from '../checks/rule-folder.ts';
import { badInput, contentFolder } from '../loading/content-folder.ts';
import { renderAll } from './render-all.ts';

/** Of all folders of bad input, those that are only warned of, as they are read. */
const warnedOf = (
  await Promise.all(
    readdirSync(badInput)
      .filter((name) => name !== '_base')
      .map(async (name) => {
        const content = contentFolder({ after: (remove) => after(() => (remove as () => void)()) }, name);
        return { name, archive: (await readArchive(content)).archive };
      }),
  )
).flatMap(({ name, archive }) => (archive ? [{ name, archive }] : []));

// The fixtures of all rules are published in a site (tests/built/every-fixture.test.ts), and so is the site of examples.
describe('every form of what passes the check can be made', () => {
  for (const { rule, name } of apart) {
    it(`of ${rule}: ${name}`, async (t) => {
      const { archive } = await readArchive(ruleFolder(t, rule, name));
      assert.ok(archive, 'refused');
      await renderAll(archive);
    });
  }

  it('is tried with sites of their own and with bad input', () => {
    assert.notEqual(apart.length, 0);
    assert.notEqual(warnedOf.length, 0);
  });

  for (const { name, archive } of warnedOf) it(`of bad input that is only warned of: ${name}`, () => renderAll(archive));
});
