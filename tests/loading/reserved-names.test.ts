import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { slugPattern } from '../../src/domain/brands.ts';
import { isAddressName, isPageId } from '../../src/domain/page-ids.ts';
import { everyFile } from '../../src/downloads/site-files.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { contentFolder } from './content-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { archive } = await readArchive(join(root, 'tests/fixtures/site'));

/** What a folder could be called of a path's fixed parts: no `[publisher]`, no `{year}`, no `feed.xml`. */
const namesIn = (path: string): string[] => path.split('/').filter((part) => slugPattern.test(part));
const pages = globSync('**/*.{astro,ts}', { cwd: join(root, 'src/pages') }).map((file) => file.replaceAll('\\', '/'));
const readme = readFileSync(join(root, 'README.md'), 'utf8').split('## Addresses')[1]?.split('\n## ')[0] ?? '';

/** Where names of the site's own addresses are written down. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'src/pages': pages.flatMap((file) => namesIn(file.replace(/\.(?:astro|ts)$/, ''))),
  'the files of the site': everyFile(archive ?? assert.fail('no archive')).flatMap(({ template }) => namesIn(template)),
  'public/': readdirSync(join(root, 'public')).flatMap(namesIn),
  'the addresses in README.md': [...readme.matchAll(/`([^`]*\/[^`]*)`/g)].flatMap(([, path = '']) =>
    namesIn(path.replace(/\{report\}/g, '')),
  ),
};

describe('isAddressName(folder)', () => {
  for (const [source, names] of Object.entries(sources)) {
    it(`holds every name that a folder could take from ${source}`, () =>
      assert.deepEqual(
        [...new Set(names)].filter((name) => !isAddressName(name)),
        [],
      ));
  }

  it('finds such names at all', () =>
    assert.deepEqual(
      Object.values(sources).map((names) => names.length > 1),
      [true, true, false, true],
    ));
});

const names = [
  'about',
  'assets',
  'charts',
  'checks',
  'cite',
  'corrections',
  'data',
  'glossary',
  'index',
  'projects',
  'schemas',
  'search',
  'trend',
  'versions',
];

describe('readArchive(contentFolder) of a folder with a name of the site’s own', () => {
  for (const [kind, folder] of [
    ['a publisher', 'example-bureau'],
    ['a project', 'example-bureau/2023/river-cleaning'],
  ] as const) {
    it(`refuses it for ${kind}`, async (t) => {
      for (const name of names) {
        const content = contentFolder(t);
        renameSync(join(content, folder), join(content, folder, '..', name));
        const { problems } = await readArchive(content);
        assert.deepEqual(
          problems.map(({ rule }) => rule),
          ['reserved-folder'],
          name,
        );
      }
    });

    it(`refuses for ${kind} what is no name of a folder, with what it may be`, async (t) => {
      for (const name of [
        '404',
        'feed.xml',
        '2023',
        '2024-report',
        'Charts',
        'robots.txt',
        '_astro',
        'favicon.svg',
        '项目',
        'a b',
        'con.',
      ]) {
        const content = contentFolder(t);
        renameSync(join(content, folder), join(content, folder, '..', name));
        const problem = (await readArchive(content)).problems.find(({ rule }) => rule === 'orphan');
        assert.match(problem?.fix ?? '', /文件夹名只能用小写英文字母、数字和短横线，以字母开头/, name);
      }
    });
  }

  it('lets names pass that only hold such a word', async (t) => {
    for (const name of ['data-bureau', 'about-water', 'charts-2', 'indexing']) {
      const content = contentFolder(t);
      renameSync(join(content, 'example-bureau/2023/river-cleaning'), join(content, 'example-bureau/2023', name));
      assert.deepEqual((await readArchive(content)).problems, [], name);
    }
  });
});

describe('isPageId(id)', () => {
  it('holds every id of the page of a report and of its citations', () => {
    const files = [
      'src/components/report/*.astro',
      'src/layouts/Page.astro',
      'src/components/site/*.astro',
      'src/pages/[[]publisher]/[[]year]/[[]project]/**/*.astro',
    ];
    const text = globSync(files, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
    const ids = text.flatMap((each) => [...each.matchAll(/\bid="([a-z][\w-]*)"/g)].map(([, id = '']) => id));
    assert.ok(ids.length > 4, ids.join());
    assert.deepEqual(
      ids.filter((id) => !isPageId(id)),
      [],
    );
  });
});
