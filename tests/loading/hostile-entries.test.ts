import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { bounds } from '../../src/loading/bounds.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { formatProblems } from '../../src/text/terminal/print-problems.ts';
import { contentFolder } from './content-folder.ts';

const project = 'example-bureau/2023/river-cleaning';
const files = [
  'site.yaml',
  'README.md',
  'example-bureau/publisher.yaml',
  'example-bureau/2023/edition.yaml',
  ...['project.yaml', 'report.mdx', 'source.txt', 'source.pdf', 'source.docx', 'ledger.jsonl'].map((name) => `${project}/${name}`),
];

/** What takes the place of a file, and what the message calls it. */
const impostors: Readonly<Record<string, { put: (path: string) => void; called: RegExp }>> = {
  'a link to a file of the system': { put: (path) => symlinkSync('/etc/passwd', path), called: /符号链接/ },
  'a link to nothing': { put: (path) => symlinkSync('nowhere', path), called: /符号链接/ },
  'a link to itself': { put: (path) => symlinkSync(basename(path), path), called: /符号链接/ },
  'a link to an endless device': { put: (path) => symlinkSync('/dev/zero', path), called: /符号链接/ },
  'a link to a folder': { put: (path) => symlinkSync('/tmp', path), called: /符号链接/ },
  'a pipe': { put: (path) => execFileSync('mkfifo', [path]), called: /不是普通文件/ },
  'a folder': { put: (path) => mkdirSync(path), called: /应当是一个文件，这里却是文件夹/ },
};

const problemsOf = async (content: string) => (await readArchive(content)).problems;
const aboutPlace = (file: string) => (problem: { file: string }) => problem.file === `content/${file}`;

describe('readArchive(contentFolder) of what is no file', () => {
  for (const [kind, { put, called }] of Object.entries(impostors)) {
    it(`names it and its path, once, and never opens it: ${kind}`, { timeout: 60_000 }, async (t) => {
      for (const file of files) {
        const content = contentFolder(t);
        rmSync(join(content, file), { force: true });
        put(join(content, file));
        const problems = await problemsOf(content);
        assert.deepEqual(
          problems.map((each) => [each.rule, each.file]),
          [['no-file', `content/${file}`]],
        );
        assert.match(problems[0]?.what ?? '', called);
        assert.match(problems[0]?.fix ?? '', /真正的文件/);
      }
    });
  }

  it('knows a socket', { skip: process.platform === 'win32' }, async (t) => {
    const content = contentFolder(t);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(content, project, 'source.pdf'), resolve));
    t.after(() => server.close());
    const problems = await problemsOf(content);
    assert.deepEqual(
      problems.map((each) => [each.rule, each.file]),
      [['no-file', `content/${project}/source.pdf`]],
    );
  });

  for (const folder of ['example-bureau', 'example-bureau/2023', project]) {
    it(`refuses a link in the place of a folder, even to a sound one: ${folder}`, async (t) => {
      const content = contentFolder(t);
      const elsewhere = join(dirname(content), 'elsewhere');
      renameSync(join(content, folder), elsewhere);
      symlinkSync(elsewhere, join(content, folder));
      const problems = (await problemsOf(content)).filter(aboutPlace(folder));
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        ['no-file'],
      );
    });
  }

  it('does not stumble over what it would not have read', async (t) => {
    const content = contentFolder(t);
    symlinkSync('/etc/passwd', join(content, project, 'source.odt'));
    symlinkSync('..', join(content, project, 'up'));
    execFileSync('mkfifo', [join(content, 'notes.txt')]);
    assert.deepEqual(
      (await problemsOf(content)).map(({ rule, file }) => [rule, basename(file)]),
      [
        ['no-file', 'source.odt'],
        ['no-file', 'up'],
        ['no-file', 'notes.txt'],
      ],
    );
  });

  it('says what it may not read', { skip: process.getuid?.() === 0 }, async (t) => {
    const content = contentFolder(t);
    chmodSync(join(content, project, 'source.txt'), 0);
    const problems = await problemsOf(content);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['unreadable'],
    );
  });
});

describe('readArchive(contentFolder) of a file beyond its bound', () => {
  const kinds = [
    ['site.yaml', 'yaml'],
    ['example-bureau/publisher.yaml', 'yaml'],
    [`${project}/project.yaml`, 'yaml'],
    [`${project}/report.mdx`, 'narrative'],
    [`${project}/source.txt`, 'text'],
    [`${project}/source.pdf`, 'attached'],
    [`${project}/source.docx`, 'attached'],
  ] as const;
  for (const [file, kind] of kinds) {
    it(`says what it found and what is allowed, and does not read it: ${file}`, async (t) => {
      const content = contentFolder(t);
      writeFileSync(join(content, file), 'a');
      truncateSync(join(content, file), bounds.bytes[kind] + 1);
      const [problem, ...others] = (await problemsOf(content)).filter(aboutPlace(file));
      assert.deepEqual([problem?.rule, others], ['too-large', []]);
      assert.match(problem?.what ?? '', /超过了上限 \d+(?:\.\d)? [KM]B/);
    });
  }

  it('reads what is just within it', async (t) => {
    const content = contentFolder(t);
    const path = join(content, project, 'project.yaml');
    const text = `\n# ${'备注'.repeat(100)}`.repeat(100);
    writeFileSync(path, text, { flag: 'a' });
    assert.deepEqual(await problemsOf(content), []);
  });
});

function twoFaulty(t: TestContext): string {
  const content = contentFolder(t, 'mdx-expression');
  cpSync(join(content, project), join(content, 'example-bureau/2023/other-project'), { recursive: true });
  return content;
}

describe('readArchive(contentFolder) of what is missing in part', () => {
  it('judges the rest all the same: a file above, beside or before it hides nothing', async (t) => {
    for (const gone of ['site.yaml', 'example-bureau/publisher.yaml', 'example-bureau/2023/edition.yaml', `${project}/source.txt`]) {
      const content = twoFaulty(t);
      rmSync(join(content, gone));
      const rules = (await problemsOf(content)).map(({ rule }) => rule).sort();
      assert.deepEqual(rules, ['mdx-expression', 'mdx-expression', 'missing-file'], gone);
    }
  });

  it('looks at the narrative where project.yaml cannot be read', async (t) => {
    for (const broken of ['a: [', 'name：河道保洁', '']) {
      const content = contentFolder(t, 'text-differs-by-one-character');
      writeFileSync(join(content, project, 'project.yaml'), broken);
      const problems = await problemsOf(content);
      assert.ok(
        problems.some(({ rule }) => rule === 'text-differs'),
        formatProblems(problems),
      );
    }
  });
});
