import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { contentFolder } from './content-folder.ts';

const project = 'example-bureau/2023/river-cleaning';

/** What the check says of files and folders as such: the words that mend it. */
const fixesOf = async (content: string): Promise<readonly string[]> =>
  (await readArchive(content)).problems.filter(({ rule }) => rule === 'orphan' || rule === 'missing-file').map(({ fix }) => fix);

describe('a file that the program does not read', () => {
  const cases: readonly (readonly [name: string, said: RegExp])[] = [
    ['source.doc', /另存为 source\.docx/],
    ['source.wps', /另存为 source\.docx/],
    ['自评表.xlsx', /另存为 source\.docx/],
    ['project - 副本.yaml', /副本/],
    ['project(1).yaml', /副本/],
    ['report.mdx.bak', /副本/],
    ['笔记.txt', /请删去它，或改成正确的文件名/],
  ];
  for (const [name, said] of cases) {
    it(`is told what to do with it: ${name}`, async (t) => {
      const content = contentFolder(t);
      writeFileSync(join(content, project, name), 'x');
      const fixes = await fixesOf(content);
      assert.equal(fixes.length, 1);
      assert.match(fixes[0] ?? '', said);
    });
  }

  it('is none where Word or Windows put it there', async (t) => {
    const content = contentFolder(t);
    for (const name of ['~$source.docx', 'Thumbs.db', 'desktop.ini', '.DS_Store']) writeFileSync(join(content, project, name), 'x');
    assert.deepEqual(await fixesOf(content), []);
  });
});

describe('the folder of a project', () => {
  const cases: readonly (readonly [name: string, said: RegExp])[] = [
    ['River Cleaning', /请改名为：river-cleaning$/],
    ['River_Cleaning', /请改名为：river-cleaning$/],
    ['RiverCleaning', /请改名为：rivercleaning$/],
    ['river.cleaning ', /请改名为：river-cleaning$/],
    ['河道保洁', /汉字的改用拼音或英文/],
    ['2023river', /汉字的改用拼音或英文/],
  ];
  for (const [name, said] of cases) {
    it(`is told how it may be called: ${name}`, async (t) => {
      const content = contentFolder(t);
      renameSync(join(content, project), join(content, 'example-bureau/2023', name));
      const fixes = await fixesOf(content);
      assert.ok(
        fixes.some((fix) => said.test(fix)),
        fixes.join('\n'),
      );
    });
  }
});

describe('a file that is missing', () => {
  for (const [name, section] of [
    ['project.yaml', '第六节'],
    ['report.mdx', '第五节'],
    ['source.txt', '第四节'],
  ] as const) {
    it(`is told by the section of the handbook: ${name}`, async (t) => {
      const content = contentFolder(t);
      renameSync(join(content, project, name), join(content, '..', name));
      const fixes = await fixesOf(content);
      assert.equal(fixes.length, 1);
      assert.match(fixes[0] ?? '', new RegExp(section));
    });
  }
});
