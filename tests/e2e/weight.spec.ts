import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtSites, bytesOf, filesOf, isEmbed, pagesOf, reportsOf } from './built-site.ts';
import { attribute, elementsNamed, textOf } from './html-tree.ts';

/** DESIGN.md §7: what fits the first congestion window of a slow phone, and what nothing may exceed. */
const oneRoundTrip = 14_600;
const bound = 20_000;
const scriptBound = 60 * 1024;
/** Of a page that others frame, unpacked: a page may hold several. */
const embedBound = 10_000;

const brotli = (body: string | Buffer): number => brotliCompressSync(body).length;

/** As a server packs on the fly, which takes a fiftieth of the time; what is too heavy so is packed as tightly as it goes. */
const exceeds = (html: string, most: number): boolean =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length > most && brotli(html) > most;

for (const site of builtSites) {
  test.describe(`the weight of ${site.name}`, () => {
    test('a report with its style, charts and tables fits one round trip, and no page exceeds 20,000 bytes', () => {
      const reports = new Set(reportsOf(site).map(({ report }) => report.path));
      const heavy = pagesOf(site).filter(({ path, html }) => exceeds(html, reports.has(path) ? oneRoundTrip : bound));
      expect(heavy.map(({ path, html }) => ({ path, bytes: brotli(html) }))).toEqual([]);
    });

    test('a page that others frame is at most 10 KB, even unpacked', () => {
      const embeds = pagesOf(site).filter(({ path }) => isEmbed(path));
      expect(embeds.length).toBeGreaterThan(0);
      expect(embeds.filter(({ html }) => Buffer.byteLength(html) > embedBound).map(({ path }) => path)).toEqual([]);
    });

    test('a page brings its style with it and asks for nothing before it is shown', () => {
      const asks = pagesOf(site).flatMap(({ path, document }) => [
        ...elementsNamed(document, 'link')
          .filter((link) => !/^(?:canonical|icon|alternate|license)$/.test(attribute(link, 'rel') ?? ''))
          .map((link) => `/${path}: ${attribute(link, 'rel')}`),
        ...elementsNamed(document, 'script', 'img', 'iframe', 'source', 'object', 'embed')
          .filter((each) => attribute(each, 'src') !== undefined)
          .map((each) => `/${path}: ${each.tagName}`),
      ]);
      expect(asks).toEqual([]);
    });

    test('all script of the site is at most 60 KB, and a page starts with less than 1 KB of it', () => {
      const files = filesOf(site).filter((file) => /\.m?js$/.test(file));
      expect(files.reduce((sum, file) => sum + brotli(bytesOf(site, file)), 0)).toBeLessThanOrEqual(scriptBound);
      for (const { path, document } of pagesOf(site)) {
        const inline = elementsNamed(document, 'script')
          .filter((script) => attribute(script, 'type') !== 'application/ld+json') // Data, never run.
          .map((script) => textOf(script))
          .join('');
        expect(inline.length, path).toBeLessThan(1024);
      }
    });
  });
}
