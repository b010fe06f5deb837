import { expect, test } from '@playwright/test';
import {
  archiveOf,
  type BuiltPage,
  type BuiltSite,
  builtSites,
  expectedPaths,
  filesOf,
  isEmbed,
  pagesOf,
  reportsOf,
  textOfFile,
} from './built-site.ts';
import { attribute, type Element, elementsNamed, elementsOf, idsOf, metaOf, textOf } from './html-tree.ts';

/** What a page's own address is: absolute where the site has an address. */
const addressOf = ({ address = '', base }: BuiltSite, path: string): string => `${address}${base}${path}`;

/** Without those that are made to be framed: they stand for nothing in search results or where a link is shared, the report does. */
const ownPagesOf = (site: BuiltSite): readonly BuiltPage[] => pagesOf(site).filter(({ path }) => !isEmbed(path));

for (const site of builtSites) {
  test.describe(`the documents of ${site.name}`, () => {
    test('there is a page for everything in the content', () => {
      const built = new Set(pagesOf(site).map(({ path }) => path));
      expect([...expectedPaths(site), '404.html'].filter((path) => !built.has(path))).toEqual([]);
    });

    test('every page names its language, title, description and address', () => {
      const faults = ownPagesOf(site).flatMap((page) => {
        const canonical = elementsNamed(page.document, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
        return named(page, {
          language: elementsNamed(page.document, 'html').every((html) => attribute(html, 'lang') === 'zh-CN'),
          title: titleOf(page).length > 1,
          description: (metaOf(page.document, 'description') ?? '').length > 9,
          viewport: metaOf(page.document, 'viewport') === 'width=device-width,initial-scale=1',
          'one canonical address': canonical.length === 1,
          address: canonical.every((link) => attribute(link, 'href') === addressOf(site, page.path)),
        });
      });
      expect(faults).toEqual([]);
    });

    test('a page that others frame names its chart, and the page to find instead of it', () => {
      const faults = pagesOf(site)
        .filter(({ path }) => isEmbed(path))
        .flatMap((page) => {
          const canonical = elementsNamed(page.document, 'link').find((link) => attribute(link, 'rel') === 'canonical');
          const home = page.path.replace(/charts\/[^/]+\/$/, '');
          return named(page, {
            language: elementsNamed(page.document, 'html').every((html) => attribute(html, 'lang') === 'zh-CN'),
            title: titleOf(page).length > 5,
            'not for search engines': metaOf(page.document, 'robots') === 'noindex',
            'the page that shows the chart': canonical !== undefined && attribute(canonical, 'href') === addressOf(site, home),
          });
        });
      expect(faults).toEqual([]);
    });

    test('every page tells of the feed that follows it', () => {
      const { publishers } = archiveOf(site);
      const faults = ownPagesOf(site).flatMap((page) => {
        const links = elementsNamed(page.document, 'link').filter((link) => attribute(link, 'type') === 'application/atom+xml');
        const publisher = publishers.find(({ path }) => page.path.startsWith(path));
        const feed = new URL(addressOf(site, `${publisher?.path ?? ''}feed.xml`), 'http://site.invalid').pathname;
        return named(page, { feed: links.length === 1 && links.every((link) => attribute(link, 'href') === feed) });
      });
      expect(faults).toEqual([]);
    });

    test('no two pages have the same title or description', () => {
      expect(repeated(pagesOf(site).map(titleOf))).toEqual([]);
      expect(repeated(ownPagesOf(site).map(({ document }) => metaOf(document, 'description') ?? ''))).toEqual([]);
    });

    test('every page has one main heading, and no heading skips a level', () => {
      const faults = pagesOf(site).flatMap((page) => {
        const levels = elementsOf(page.document)
          .map(levelOf)
          .filter((level) => level > 0);
        const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        return named(page, {
          'one h1': elementsNamed(page.document, 'h1').length === 1,
          'the h1 is first': levels[0] === 1,
          'no level is skipped': skips.length === 0,
          'no heading is empty': elementsOf(page.document).every((each) => levelOf(each) === 0 || textOf(each).trim() !== ''),
        });
      });
      expect(faults).toEqual([]);
    });

    test('no id stands twice on a page, and all are plain ASCII', () => {
      const faults = pagesOf(site).flatMap((page) => {
        const ids = idsOf(page.document);
        return [...repeated(ids), ...ids.filter((id) => !/^[a-z0-9][\w.-]*$/.test(id))].map((id) => `${page.path} #${id}`);
      });
      expect(faults).toEqual([]);
    });

    test('every page can be shared: Open Graph says title, kind, address and language', () => {
      const files = new Set(filesOf(site));
      const faults = ownPagesOf(site).flatMap((page) => {
        const og = (name: string) => metaOf(page.document, `og:${name}`);
        const image = og('image');
        return named(page, {
          title: Boolean(og('title')),
          kind: og('type') === (isReport(site, page) ? 'article' : 'website'),
          address: og('url') === addressOf(site, page.path),
          language: og('locale') === 'zh_CN',
          image: image === undefined ? !isReport(site, page) : files.has(image.slice(addressOf(site, '').length)),
        });
      });
      expect(faults).toEqual([]);
    });

    test('every page carries the government meta tags whose values are known, and no other', () => {
      const { site: file } = archiveOf(site);
      const faults = ownPagesOf(site).flatMap((page) => {
        const found = reportsOf(site).find(({ report }) => report.path === page.path);
        const meta = (name: string) => metaOf(page.document, name);
        return named(page, {
          SiteName: meta('SiteName') === file.title,
          SiteDomain: meta('SiteDomain') === (site.address && new URL(site.address).hostname),
          SiteIDCode: meta('SiteIDCode') === file.siteCode,
          ColumnName: Boolean(meta('ColumnName')),
          ArticleTitle: meta('ArticleTitle') === found?.report.narrative.title,
          PubDate: meta('PubDate') === (found?.edition.publishedDate && `${found.edition.publishedDate} 00:00`),
          ContentSource: meta('ContentSource') === found?.publisher.name,
        });
      });
      expect(faults).toEqual([]);
    });

    test('the site map lists every page by its address, and only where the site has one', () => {
      const maps = filesOf(site).filter((file) => file.startsWith('sitemap'));
      const robots = textOfFile(site, 'robots.txt');
      const listed = maps.flatMap((file) => [...textOfFile(site, file).matchAll(/<url><loc>([^<]*)/g)].map(([, address]) => address));
      const pages = ownPagesOf(site)
        .map(({ path }) => path)
        .filter((path) => path !== '404.html');
      expect(listed.sort()).toEqual(site.address ? pages.map((path) => addressOf(site, path)).sort() : []);
      expect(robots.match(/^Sitemap: (.*)$/m)?.[1]).toBe(site.address && addressOf(site, 'sitemap-index.xml'));
      expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
    });

    test('no file names a folder or a server of the machine that built it', () => {
      const traces = [process.cwd(), process.env.HOME ?? '', '/node_modules/', 'file://', 'localhost', '127.0.0.1'].filter(
        (trace) => trace.length > 5,
      );
      const faults = filesOf(site).flatMap((file) => {
        const text = textOfFile(site, file);
        return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
      });
      expect(faults).toEqual([]);
    });

    test('every page says that the site is not official, and what is fictional that it is: a body, or the site of which it is a part', () => {
      const { publishers } = archiveOf(site);
      const faults = pagesOf(site).flatMap((page) => {
        const text = textOf(page.document);
        const owner = publishers.filter(({ path }) => page.path.startsWith(path));
        const isFictional = (owner.length > 0 ? owner : publishers).some(({ fictional }) => fictional);
        return named(page, { role: text.includes('非官方网站'), fictional: isFictional === text.includes('虚构示例：') });
      });
      expect(faults).toEqual([]);
    });
  });
}

const titleOf = ({ document }: BuiltPage): string =>
  elementsNamed(document, 'title')
    .map((title) => textOf(title))
    .at(0) ?? '';

const isReport = (site: BuiltSite, { path }: BuiltPage): boolean => reportsOf(site).some(({ report }) => report.path === path);

function levelOf(element: Element): number {
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level'));
  return Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
}

/** The names of what does not hold, each with the page. */
const named = ({ path }: BuiltPage, holds: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(holds)
    .filter(([, value]) => !value)
    .map(([name]) => `/${path}: ${name}`);

const repeated = (texts: readonly string[]): readonly string[] => texts.filter((text, index) => texts.indexOf(text) < index);
