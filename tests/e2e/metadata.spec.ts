import { expect, test } from '@playwright/test';
import { type BuiltSite, builtSites, filesOf, pagesOf, reportsOf, textOfFile } from './built-site.ts';
import { attribute, elementsNamed, type Tree, textOf } from './html-tree.ts';

interface Dataset {
  readonly '@type': string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly distribution: readonly { readonly contentUrl: string; readonly encodingFormat: string }[];
}

interface Cited {
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

for (const site of builtSites) {
  test.describe(`what ${site.name} says to programs`, () => {
    test('reports and the data page, and no other, describe a dataset, with downloads that are there', () => {
      const described = pagesOf(site).filter(({ document }) => datasetsIn(document).length > 0);
      const expected = ['data/', ...reportsOf(site).map(({ report }) => report.path)];
      expect(described.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
      const files = new Set(filesOf(site));
      for (const { path, document } of described) {
        const [dataset, ...others] = datasetsIn(document);
        expect(others).toEqual([]);
        expect(dataset?.['@type']).toBe('Dataset');
        expect(dataset?.url).toBe(addressOf(site, path));
        expect(dataset?.description.length).toBeGreaterThanOrEqual(50);
        const downloads = dataset?.distribution.map(({ contentUrl }) => contentUrl) ?? [];
        expect(downloads.length).toBeGreaterThan(1);
        expect(downloads.filter((address) => !files.has(address.slice(addressOf(site, '').length)))).toEqual([]);
      }
    });

    test('reference managers read of every report its title and body as citations give them, and a day only where it is known', () => {
      for (const { report } of reportsOf(site)) {
        const page = pagesOf(site).find(({ path }) => path === report.path);
        const metas = page ? elementsNamed(page.document, 'meta') : [];
        const said = (name: string) =>
          metas
            .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
            .map((meta) => attribute(meta, 'content'));
        const [cited] = JSON.parse(textOfFile(site, `${report.path}citations.json`)) as readonly Cited[];
        const { title, author, issued } = cited as Cited;
        expect(said('citation_title')).toEqual([title]);
        for (const name of ['citation_author', 'citation_technical_report_institution']) expect(said(name)).toEqual([author[0]?.literal]);
        const day = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/');
        expect(said('citation_publication_date')).toEqual(day ? [day] : []);
        expect(said('og:description')).toEqual(said('description'));
      }
    });

    test('the policy lets the description stand: a browser reads it and complains of nothing', async ({ page }) => {
      const [first] = reportsOf(site);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.log(`blocked: ${violatedDirective}`)),
      );
      await page.goto(site.at(first?.report.path));
      const text = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(text ?? '').name).toContain(first?.report.name);
      expect(complaints).toEqual([]);
    });

    test('every path of the OpenAPI description is a built file for some of its examples, and every data file has a path', () => {
      const api = JSON.parse(textOfFile(site, 'data/openapi.json')) as {
        readonly paths: Readonly<Record<string, unknown>>;
      };
      const patterns = Object.keys(api.paths).map(
        (template) =>
          new RegExp(
            `^${template
              .slice(1)
              .replaceAll('.', '\\.')
              .replace(/\{[a-z]+\}/g, '[a-z0-9-]+')}$`,
          ),
      );
      const files = filesOf(site);
      expect(patterns.filter((pattern) => !files.some((file) => pattern.test(file))).map(String)).toEqual([]);
      const data = files.filter((file) => /\.(?:csv|json|jsonld|parquet|xlsx|pdf|zip|txt|svg)$/.test(file) && !ofTheSiteItself.test(file));
      expect(data.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
    });
  });
}

/** What is no data, and the configuration that our own script reads. */
const ofTheSiteItself = /^(?:robots\.txt|favicon\.svg)$|\/charts\/(?!csv-metadata)[^/]+\.json$/;

const datasetsIn = (document: Tree): readonly Dataset[] =>
  elementsNamed(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as Dataset);

const addressOf = ({ address = '', base }: BuiltSite, path: string): string => `${address}${base}${path}`;
