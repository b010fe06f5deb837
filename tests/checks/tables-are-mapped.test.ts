import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { mappedForms } from '../loading/tables/mapped-forms.ts';
import { ruleFolder } from './rule-folder.ts';

const project = 'example-bureau/2023/river-cleaning/project.yaml';

describe('the mapping that tables-are-mapped proposes', () => {
  for (const { name } of mappedForms) {
    it(`makes the check pass, pasted as it is printed: ${name}`, async (t) => {
      const content = ruleFolder(t, 'tables-are-mapped', name);
      const path = join(content, project);
      const written = readFileSync(path, 'utf8');
      writeFileSync(path, written.slice(0, written.indexOf('tables:')));
      const { problems } = await readArchive(content);
      const asked = problems.filter(({ rule }) => rule === 'tables-are-mapped');
      assert.equal(asked.length, 1);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
        ['tables-are-mapped'],
      );
      const lines = (asked[0]?.fix ?? '').split('\n').slice(1).join('\n');
      writeFileSync(path, `${readFileSync(path, 'utf8')}${lines}\n`);
      assert.deepEqual((await readArchive(content)).problems, []);
    });
  }
});
