import { expect, test } from '@playwright/test';
import { type BuiltPage, type BuiltSite, builtSites, filesOf, pagesOf } from './built-site.ts';
import { attribute, elementsOf, idsOf } from './html-tree.ts';

for (const site of builtSites) {
  test.describe(`the links of ${site.name}`, () => {
    test('every link leads to a page, a place on it, or a file of the site', () => {
      const faults = pagesOf(site).flatMap((page) =>
        linksOf(site, page)
          .filter(({ url }) => isOwn(site, url))
          .flatMap(deadEnd(site)),
      );
      expect(faults).toEqual([]);
    });

    test('a link to elsewhere is written in full, with https or an address for mail', () => {
      const faults = pagesOf(site).flatMap((page) =>
        linksOf(site, page)
          .filter(({ url }) => !isOwn(site, url) && !/^(?:https|mailto):$/.test(url.protocol))
          .map(({ from }) => from),
      );
      expect(faults).toEqual([]);
    });

    test('every page but the 404 page can be reached from the home page', () => {
      const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
      const reached = new Set<string>();
      const visit = (path: string): void => {
        const page = pages.get(path);
        if (!page || reached.has(path)) return;
        reached.add(path);
        for (const { url } of linksOf(site, page)) if (isOwn(site, url)) visit(pathOf(site, url));
      };
      visit('');
      expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual(['404.html']);
    });

    test('every file for readers is offered by a link', () => {
      const offered = new Set(pagesOf(site).flatMap((page) => linksOf(site, page).map(({ url }) => pathOf(site, url))));
      const forReaders = filesOf(site).filter(
        (file) => /\.(?:csv|json|svg|png|xlsx|parquet|pdf|zip|txt|bib|ris|xml)$/.test(file) && !forPrograms.test(file),
      );
      expect(forReaders.filter((file) => !offered.has(file))).toEqual([]);
    });
  });
}

/** What crawlers and our own script read, and what readers of CSV on the Web look for beside a file by its fixed name. */
const forPrograms = /^robots\.txt$|^sitemap.*\.xml$|\/charts\/[^/]+\.json$|\/csv-metadata\.json$/;

interface Link {
  /** Page and what it says, for the message. */
  readonly from: string;
  readonly url: URL;
}

const anyHost = 'http://site.invalid';

const linkAttributes = ['href', 'src', 'data-src', 'poster', 'action'];

/** All that a page refers to: links, pictures, files, and what its meta elements say of it. */
function linksOf(site: BuiltSite, { path, document }: BuiltPage): readonly Link[] {
  const here = new URL(`${site.base}${path}`, site.address ?? anyHost);
  return elementsOf(document).flatMap((element) => {
    const meta = /^og:(?:url|image)$/.test(attribute(element, 'property') ?? '') ? [attribute(element, 'content')] : [];
    const chart = attribute(element, 'data-src') ? [] : [attribute(element, 'data-chart')].map((id) => id && `charts/${id}.json`);
    const found = [...meta, ...chart, ...linkAttributes.map((name) => attribute(element, name))].filter((each) => each !== undefined);
    return found.map((text) => ({ from: `/${path}: ${text}`, url: new URL(text, here) }));
  });
}

const isOwn = ({ address = anyHost }: BuiltSite, { origin }: URL): boolean => origin === address;

/** Below the site's base; a link that leaves the base keeps its slash, and so is nowhere. */
const pathOf = ({ base }: BuiltSite, { pathname }: URL): string =>
  decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);

function deadEnd(site: BuiltSite): (link: Link) => readonly string[] {
  const files = new Set(filesOf(site));
  const ids = new Map(pagesOf(site).map(({ path, document }) => [path, new Set(idsOf(document))]));
  return ({ from, url }) => {
    const path = pathOf(site, url);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (!ids.has(path)) return files.has(path) ? [] : [`${from} (nothing there)`];
    return anchor === '' || ids.get(path)?.has(anchor) ? [] : [`${from} (no such place)`];
  };
}
