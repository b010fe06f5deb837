import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { contentFolder } from './content-folder.ts';

const project = 'example-bureau/2023/river-cleaning';

describe('readArchive(contentFolder)', () => {
  it('joins the tree into one frozen archive', async (t) => {
    const { archive } = await readArchive(contentFolder(t));
    const [publisher] = archive?.publishers ?? [];
    assert.ok(Object.isFrozen(archive));
    assert.deepEqual([publisher?.id, publisher?.path, publisher?.fictional], ['example-bureau', 'example-bureau/', true]);
    assert.deepEqual([publisher?.editions[0]?.year, publisher?.editions[0]?.publishedDate], [2023, '2024-08-20']);
    assert.deepEqual(
      publisher?.editions[0]?.reports.map(({ path }) => path),
      [`${project}/`],
    );
    assert.deepEqual(
      publisher?.histories.map(({ id }) => id),
      ['river-cleaning'],
    );
  });

  it('puts each growth beside the number that it starts from, as the report of last year states it', async () => {
    const { archive } = await readArchive('tests/fixtures/site');
    assert.deepEqual(
      reportsOf(archive ?? assert.fail('the fixture site has faults')).flatMap(({ path, computedBefore }) =>
        computedBefore.map((each) => [path, each.of, `${each.path}#${each.stated.id}`, each.agrees].join(' ')),
      ),
      [
        'example-bureau/2023/meal-service/ over-eighty-growth example-bureau/2022/meal-service/#over-eighty ',
        'example-bureau/2023/reading-rooms/ cardholders-previous example-bureau/2022/reading-rooms/#cardholders true',
        'example-bureau/2022/meal-service/ over-eighty-previous example-bureau/2021/meal-service/#over-eighty true',
        'example-bureau/2022/reading-rooms/ cardholders-previous example-bureau/2021/reading-rooms/#cardholders true',
      ],
    );
  });

  it('reports the faults of all files in one run, sorted by file and line', async (t) => {
    const names = ['role-unknown', 'number-half-a-household', 'date-that-does-not-exist', 'mdx-expression', 'flag-not-true'];
    const { problems } = await readArchive(contentFolder(t, ...names));
    assert.deepEqual(
      problems.map(({ file }) => file.split('/').at(-1)),
      ['edition.yaml', 'project.yaml', 'report.mdx', 'publisher.yaml', 'site.yaml'],
    );
  });

  it('reads an official document in GB18030', async (t) => {
    const content = contentFolder(t);
    const text = Uint8Array.of(0xb1, 0xea, 0xcc, 0xe2);
    writeFileSync(join(content, project, 'source.txt'), text);
    assert.match((await readArchive(content)).problems[0]?.what ?? '', /官方文件是 “标题”/);
  });

  it('takes hidden files for the system’s, and a handbook for no publisher', async (t) => {
    const content = contentFolder(t);
    for (const name of ['.DS_Store', 'README.md', `${project}/.gitkeep`, `${project}/ledger.jsonl`]) writeFileSync(join(content, name), '');
    assert.deepEqual((await readArchive(content)).problems, []);
  });

  it('does not throw on a folder that is not there', async (t) => {
    const content = contentFolder(t);
    rmSync(content, { recursive: true });
    assert.deepEqual(
      (await readArchive(content)).problems.map(({ rule }) => rule),
      ['unreadable'],
    );
  });
});
