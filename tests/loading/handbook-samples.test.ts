import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { readNarrative } from '../../src/narrative/read.ts';
import { formatProblems } from '../../src/text/terminal/print-problems.ts';

const handbook = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

/** Each sample of the handbook: a text and what is registered of it. */
const samples = [...handbook.matchAll(/^\*\*(样例.)：[\s\S]*?^```\n([\s\S]*?)^```[\s\S]*?^```yaml\n([\s\S]*?)^```/gmu)].map(
  ([, name = '', text = '', project = '']) => ({ name, text, project }),
);

async function problemsOf({ text, project }: (typeof samples)[number]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-handbook-'));
  try {
    const folder = join(root, 'content/example-bureau/2023/sample');
    mkdirSync(folder, { recursive: true });
    const write = (path: string, content: string) => writeFileSync(join(root, 'content', path), content);
    write(
      'site.yaml',
      'title: 手册样例\nrole: 公布单位\noperator: 示例市虚构区示例局\ncontentLicence: 虚构的例子，可以任意使用。\ncontact: contact@mingzhang.example\n',
    );
    write('example-bureau/publisher.yaml', 'name: 示例市虚构区示例局\nregion: 示例市虚构区\nfictional: true\n');
    write('example-bureau/2023/edition.yaml', "year: 2023\naddedDate: '2024-06-30'\n");
    write('example-bureau/2023/sample/report.mdx', text);
    write('example-bureau/2023/sample/project.yaml', project);
    const blocks = readNarrative(text).narrative?.blocks ?? [];
    write('example-bureau/2023/sample/source.txt', blocks.map((block) => block.text).join('\n'));
    const { problems } = await readArchive(join(root, 'content'));
    return problems.length === 0 ? '' : formatProblems(problems);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the samples of the handbook', () => {
  it('are one of each kind of document', () =>
    assert.deepEqual(
      samples.map(({ name }) => name),
      ['样例一', '样例二', '样例三', '样例四'],
    ));

  for (const sample of samples) {
    it(`pass the check without a question: ${sample.name}`, async () => assert.equal(await problemsOf(sample), ''));

    it(`take at most forty lines: ${sample.name}`, () => assert.ok(sample.project.trim().split('\n').length <= 40));
  }
});
