import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readArchive } from '../../../src/loading/from-files.ts';
import { ruleFolder } from '../rule-folder.ts';

/** What is asked of the part of 受益困难家庭, once the file calls it `label` and the text `printed`. */
async function asked(t: TestContext, label: string, printed: string): Promise<number> {
  const content = ruleFolder(t, '_none', '_none');
  const change = (file: string, ...pairs: readonly (readonly [string, string])[]) => {
    const path = join(content, 'example-bureau/2023/river-cleaning', file);
    const changed = pairs.reduce((text, [from, to]) => text.replaceAll(from, () => to), readFileSync(path, 'utf8'));
    writeFileSync(path, changed);
  };
  const text = [
    ['受益家庭 120 户', '受益困难家庭 120 户'],
    ['低保家庭 36 户', `${printed} 36 户`],
  ] as const;
  change('project.yaml', ...text, ['label: 受益家庭\n', 'label: 受益困难家庭\n'], ['label: 低保家庭\n', `label: ${label}\n`]);
  change('report.mdx', ...text);
  change('source.txt', ...text);
  const { problems } = await readArchive(content);
  assert.deepEqual(
    problems.filter(({ rule }) => rule === 'quote-missing' || rule === 'text-differs'),
    [],
  );
  return problems.filter(({ what }) => what.includes('分不开')).length;
}

describe('a part that has the name of its group', () => {
  for (const [label, printed] of [
    ['家庭', '低保家庭'],
    ['困难家庭', '边缘困难家庭'],
    ['困难家庭', '低保和特困家庭'],
    ['受益家庭', '残疾人家庭'],
    ['困难家庭户数', '单亲困难家庭'],
  ] as const)
    it(`is asked about: ${label} for ${printed}`, async (t) => assert.equal(await asked(t, label, printed), 1));
  for (const [label, printed] of [
    ['低保家庭', '低保家庭'],
    ['低保困难家庭', '低保困难家庭'],
    ['家庭', '有家庭'],
    ['残疾人家庭', '残疾人家庭'],
    ['边缘困难家庭', '边缘困难家庭'],
  ] as const)
    it(`is not asked about: ${label} for ${printed}`, async (t) => assert.equal(await asked(t, label, printed), 0));
});
