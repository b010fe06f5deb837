import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readArchive } from '../../../src/loading/from-files.ts';
import { ruleFolder } from '../rule-folder.ts';

/** What is asked of the indicator 河道投诉, once the file calls it `name` and the text `printed`, in prose and in its table. */
async function asked(t: TestContext, name: string, printed: string, cell = printed): Promise<number> {
  const content = ruleFolder(t, '_none', '_none');
  const folder = join(content, 'example-bureau/2023/river-cleaning');
  const change = (file: string, ...pairs: readonly (readonly [string, string])[]) => {
    const path = join(folder, file);
    writeFileSync(
      path,
      pairs.reduce((text, [from, to]) => text.replaceAll(from, () => to), readFileSync(path, 'utf8')),
    );
  };
  change(
    'project.yaml',
    ['社会效益, 河道投诉]', `社会效益, ${name}]`],
    ['- 河道投诉不多于 10 件', `- ${printed}不多于 10 件`],
    ['- 河道投诉 ≤10件', `- ${cell} ≤10件`],
  );
  change('report.mdx', ['河道投诉不多于', `${printed}不多于`], ['| 河道投诉 |', `| ${cell} |`]);
  change('source.txt', ['河道投诉不多于', `${printed}不多于`], ['\n河道投诉\n', `\n${cell}\n`]);
  const { problems } = await readArchive(content);
  assert.deepEqual(
    problems.filter(({ rule }) => rule === 'quote-missing' || rule === 'text-differs'),
    [],
  );
  rmSync(content, { recursive: true });
  return problems.filter(({ what }) => what.startsWith('指标的名称写的是')).length;
}

describe('the name of an indicator that is cut', () => {
  for (const [name, printed] of [
    ['河道投诉', '月均河道投诉'],
    ['河道投诉', '河道投诉处置率'],
    ['河道投诉', '重复河道投诉'],
    ['河道', '河道投诉'],
    ['投诉', '未办结投诉'],
    ['河道投诉', '单次河道投诉处置成本'],
  ] as const)
    it(`is asked about: ${name} of ${printed}`, async (t) => assert.equal(await asked(t, name, printed), 1));
  for (const [name, printed, cell] of [
    ['河道投诉', '河道投诉', '河道投诉'],
    ['河道投诉', '河道投诉', '1.河道投诉（件）'],
    ['河道投诉', '河道投诉', '河道投诉件数'],
    ['河道投诉', '全年河道投诉', '河道投诉'],
    ['河道投诉', '河道投诉年度目标为', '月均河道投诉'],
    ['河道投诉', '河道投诉本年度', '月均河道投诉'],
    ['月均河道投诉', '月均河道投诉', '月均河道投诉'],
    ['河道投诉件数', '河道投诉件数', '河道投诉件数'],
  ] as const)
    it(`is not asked about: ${name} of ${printed}, ${cell}`, async (t) => assert.equal(await asked(t, name, printed, cell), 0));
});
