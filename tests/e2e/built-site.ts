import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { chartsOf, trendOf } from '../../src/charts/charts-of.ts';
import { chapterPages } from '../../src/checks/catalogue.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import type { Tree } from './html-tree.ts';
import { onFixtureSite, onSite } from './sites.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A site as the set-up built it, with the content that it was built from. */
export interface BuiltSite {
  readonly name: string;
  readonly content: string;
  readonly folder: string;
  readonly base: string;
  /** The public address, with no slash at its end; undefined where the site names none. */
  readonly address: string | undefined;
  /** Where the tests find a page of it. */
  readonly at: (path?: string) => string;
}

export const realSite: BuiltSite = {
  name: 'the real site',
  content: join(root, 'content'),
  folder: join(root, 'dist'),
  base: '/',
  address: undefined,
  at: onSite,
};

export const fixtureSite: BuiltSite = {
  name: 'the fixture site',
  content: join(root, 'tests', 'fixtures', 'site'),
  folder: join(root, '.build', 'fixture-site'),
  base: '/sub/',
  address: 'https://mingzhang.example',
  at: onFixtureSite,
};

export const builtSites: readonly BuiltSite[] = [realSite, fixtureSite];

/** Every built file, by its path below the site's folder. */
export const filesOf = ({ folder }: BuiltSite): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

export const bytesOf = (site: BuiltSite, file: string): Buffer => readFileSync(join(site.folder, file));

export const textOfFile = (site: BuiltSite, file: string): string => bytesOf(site, file).toString('utf8');

export interface BuiltPage {
  /** `glossary/`, `404.html`, and the home page's is empty. */
  readonly path: string;
  readonly html: string;
  readonly document: Tree;
}

export const pagesOf = once((site): readonly BuiltPage[] =>
  filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = textOfFile(site, file);
      return { path: file.replace(/(?:^|(?<=\/))index\.html$/, ''), html, document: parse(html) };
    }),
);

const archives = new Map(
  await Promise.all(builtSites.map(async ({ name, content }) => [name, (await readArchive(content)).archive] as const)),
);

export function archiveOf({ name, content }: BuiltSite): Archive {
  const archive = archives.get(name);
  if (!archive) throw new Error(`content with faults: ${content}`);
  return archive;
}

/** A test run reads each site once: nothing changes while it lasts. */
function once<Result>(read: (site: BuiltSite) => Result): (site: BuiltSite) => Result {
  const results = new Map<string, Result>();
  return (site) => {
    const result = results.has(site.name) ? (results.get(site.name) as Result) : read(site);
    results.set(site.name, result);
    return result;
  };
}

export const reportsOf = (site: BuiltSite) =>
  archiveOf(site).publishers.flatMap((publisher) =>
    publisher.editions.flatMap((edition) => edition.reports.map((report) => ({ publisher, edition, report }))),
  );

/** The pages of single charts, made to be framed: small, pinned, and not for search engines. */
export const embedsOf = (site: BuiltSite): readonly string[] =>
  archiveOf(site).publishers.flatMap(({ editions, histories }) => [
    ...histories.flatMap((history) => (trendOf(history) ? [`${history.path}charts/trend/`] : [])),
    ...editions.flatMap(({ reports }) => reports.flatMap((report) => chartsOf(report).map(({ id }) => `${report.path}charts/${id}/`))),
  ]);

export const isEmbed = (path: string): boolean => /\/charts\/[^/]+\/$/.test(path);

/** The pages that the content asks for, whether they were built or not; known before anything is built. */
export const expectedPaths = (site: BuiltSite): readonly string[] => [
  ...['', 'about/', 'about/checks/', 'data/', 'glossary/'],
  ...chapterPages.map(({ path }) => path),
  ...archiveOf(site).publishers.flatMap(({ path, editions, histories }) => [
    path,
    ...histories.map((history) => history.path),
    ...editions.flatMap((edition) => [edition.path, ...edition.reports.flatMap((report) => [report.path, `${report.path}cite/`])]),
  ]),
  ...embedsOf(site),
];

/** Of code alone: that they hold the same on every site, pages.spec.ts asserts. */
const isOfEverySite = (path: string): boolean => path === 'glossary/' || path === '404.html' || path.startsWith('about/checks/');

export const pathsOfEverySite = ['404.html', ...expectedPaths(realSite)].filter(isOfEverySite);

/**
 * The same for tests that open each in a browser, with the 404 page: of pages that differ in nothing but their data, one stands for
 * all, of the years of a project and of a body the latest, and what holds nothing of the content is opened on the real site.
 */
export const pathsToOpen = (site: BuiltSite): readonly string[] => {
  const kindOf = (path: string): string => {
    if (isEmbed(path)) return path.split('/').at(-2) ?? '';
    if (path.endsWith('/cite/')) return 'cite';
    if (/\/\d{4}\/$/.test(path)) return 'year';
    if (/\/\d{4}\/[^/]+\/$/.test(path)) return path.replace(/\/\d{4}\//, '/');
    return /^about\/checks\/./.test(path) ? 'chapter' : path;
  };
  const paths = [...expectedPaths(site), '404.html'].filter((path) => site === realSite || !isOfEverySite(path));
  return paths.filter((path) => paths.find((each) => kindOf(each) === kindOf(path)) === path);
};

/** The real reports, and as many of the fixture site as take little time: for tests that open or print each. */
export const someReports: readonly { readonly name: string; readonly address: () => string }[] = [
  ...reportsOf(realSite).map(({ report }) => ({ name: report.path, address: () => realSite.at(report.path) })),
  ...reportsOf(fixtureSite)
    .slice(0, 3)
    .map(({ report }) => ({ name: report.path, address: () => fixtureSite.at(report.path) })),
];
