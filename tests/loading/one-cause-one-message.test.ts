import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { ruleFolder } from '../checks/rule-folder.ts';
import { contentFolder } from './content-folder.ts';

const bureau = 'example-bureau';
const project = `${bureau}/2023/river-cleaning/project.yaml`;

function edit(content: string, file: string, change: (text: string) => string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  assert.notEqual(after, before, `nothing changed in ${file}`);
  writeFileSync(path, after);
}

async function rulesOf(content: string): Promise<string[]> {
  const { problems } = await readArchive(content);
  return problems.map(({ rule }) => rule);
}

describe('a question about a publisher', () => {
  const asked = (t: TestContext) => ruleFolder(t, 'folders-fit-their-reports', 'invented-and-not-said');

  it('can be decided in the file that it names', async (t) => {
    const content = asked(t);
    const [question] = (await readArchive(content)).problems;
    const file = /acknowledged 写在 content\/(\S+) 里。$/.exec(question?.fix ?? '')?.[1] ?? '';
    edit(
      content,
      file,
      (text) => `${text}\nacknowledged:\n  - rule: ${question?.rule}\n    about: '${question?.what}'\n    reason: 单位就叫这个名称。\n`,
    );
    assert.deepEqual(await rulesOf(content), []);
  });

  it('is not asked at the next report while the one that decides it is faulty', async (t) => {
    const content = asked(t);
    edit(content, project, (text) => text.replace('funds:', 'fund:'));
    assert.ok(!(await rulesOf(content)).includes('folders-fit-their-reports'));
  });

  it('is not asked of one that is marked as invented, whatever its name', async (t) => {
    const content = contentFolder(t);
    const called = (text: string) => text.replace('示例市虚构区示例局', '青岚县民政局');
    for (const file of [`${bureau}/publisher.yaml`, ...['report.mdx', 'source.txt'].map((name) => `${bureau}/2023/river-cleaning/${name}`)])
      edit(content, file, called);
    assert.deepEqual(await rulesOf(content), []);
  });
});

describe('a decision', () => {
  for (const file of ['publisher.yaml', '2023/edition.yaml']) {
    it(`is not called stale while ${file} is missing`, async (t) => {
      const content = contentFolder(t);
      edit(
        content,
        project,
        (text) => `${text}\nacknowledged:\n  - rule: folders-fit-their-reports\n    about: 一句提示。\n    reason: 单位就叫这个名称。\n`,
      );
      assert.deepEqual(await rulesOf(content), ['stale-acknowledgement']);
      rmSync(join(content, bureau, file));
      assert.deepEqual(await rulesOf(content), ['missing-file']);
    });
  }
});

describe('a name that is not taken', () => {
  const names = [
    ['report.mdx', 'report.md'],
    ['report.mdx', 'report.mdx.txt'],
    ['project.yaml', 'project.yml'],
    ['project.yaml', 'project.txt'],
    ['project.yaml', 'Project.yaml'],
    ['source.txt', 'source.text'],
    ['source.txt', 'source.txt.txt'],
  ] as const;
  for (const [right, wrong] of names) {
    it(`is said once, and the right one with it: ${wrong}`, async (t) => {
      const content = contentFolder(t);
      const at = (name: string) => join(content, bureau, '2023/river-cleaning', name);
      renameSync(at(right), at(wrong));
      const { problems } = await readArchive(content);
      assert.deepEqual(
        problems.map(({ rule, fix }) => [rule, fix.endsWith(`：${right}`)]),
        [['orphan', true]],
      );
    });
  }

  it('is not taken for a file that is there, nor for one of another kind', async (t) => {
    const content = contentFolder(t);
    const folder = join(content, bureau, '2023/river-cleaning');
    writeFileSync(join(folder, 'source.md'), '');
    assert.match((await readArchive(content)).problems[0]?.fix ?? '', /请删去它/);
    rmSync(join(folder, 'source.md'));
    renameSync(join(folder, 'report.mdx'), join(folder, 'report.docx'));
    assert.deepEqual((await rulesOf(content)).sort(), ['missing-file', 'orphan']);
  });

  for (const name of ['2023年', '2023年度', 'fy-2023']) {
    it(`does not make the folder above empty: ${name}`, async (t) => {
      const content = contentFolder(t);
      renameSync(join(content, bureau, '2023'), join(content, bureau, name));
      const { problems } = await readArchive(content);
      assert.deepEqual(
        problems.map(({ rule, fix }) => [rule, /：(.*)$/.exec(fix)?.[1]]),
        [['orphan', '2023']],
      );
    });
  }
});

describe('an id used twice', () => {
  it('names the line of the first', async (t) => {
    const content = contentFolder(t);
    edit(content, project, (text) => text.replace('id: final', 'id: budget'));
    const { problems } = await readArchive(content);
    assert.deepEqual(
      problems.map(({ rule, what }) => [rule, what]),
      [['duplicate-id', '编号 “budget” 用了两次，前一次在第 4 行（funds › 第 1 项）。']],
    );
  });
});

describe('a folder of the wrong year', () => {
  const moved = (t: TestContext, year: string) => {
    const content = contentFolder(t);
    renameSync(join(content, bureau, '2023'), join(content, bureau, year));
    return content;
  };

  for (const year of ['2022', '2024', '2025']) {
    it(`is said once, with all three years: ${year}`, async (t) => {
      const { problems } = await readArchive(moved(t, year));
      assert.deepEqual(
        problems.map(({ rule, what }) => [rule, what]),
        [['title-names-the-year', `标题写的是 2023 年，文件夹是 ${year}，edition.yaml 写的是 2023。`]],
      );
    });
  }

  it('is said once where edition.yaml was changed too', async (t) => {
    const content = moved(t, '2024');
    edit(content, `${bureau}/2024/edition.yaml`, (text) => text.replace('2023', '2024'));
    assert.deepEqual(await rulesOf(content), ['title-names-the-year']);
  });

  it('is said of edition.yaml alone where the titles fit the folder', async (t) => {
    const content = contentFolder(t);
    edit(content, `${bureau}/2023/edition.yaml`, (text) => text.replace('2023', '2024'));
    assert.deepEqual(await rulesOf(content), ['year-differs']);
  });
});
