import { expect, type Page, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { someReports } from './built-site.ts';

/** A report of each site: what follows a heading is of the same kinds in the others. */
for (const { name, address } of someReports.slice(0, 2)) {
  test(`wherever a heading of ${name} falls on paper, it keeps with what follows`, async ({ page }) => {
    await page.goto(address());
    const headings = await nearPageEnds(page);
    const lastLines = await lastLinesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(headings.length).toBeGreaterThan(10);
    expect(lastLines.length).toBeGreaterThan(headings.length);
    const alone = lastLines.flatMap((line) => headings.filter((_, index) => line.includes(`heading-${index}.`)));
    expect([...new Set(alone)]).toEqual([]);
  });
}

/**
 * Leaves of the page each heading with what follows it, once for each of several distances from the end of a page; returns the headings,
 * which are numbered on paper, so that no font for Chinese is needed to find them.
 */
const nearPageEnds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const withNext = (first: Element): Element[] => {
      const next = first.nextElementSibling;
      const isHeading = first.matches('h2, h3, h2 + .soft, .pair:has(> h2, > h3)');
      return [first, ...(isHeading && next ? withNext(next) : [])];
    };
    const texts: string[] = [];
    const cases = [...document.querySelectorAll('main :is(h2, h3)')].flatMap((each) => {
      texts.push(each.textContent);
      each.textContent = `heading-${texts.length - 1}.`;
      const section = each.closest('.wide');
      return Array.from({ length: 12 }, (_, step) => {
        const space = document.createElement('div');
        space.style.cssText = `break-before: page; height: calc(247mm - ${20 + 24 * step}px)`;
        const copies = withNext(each.closest('.pair') ?? each).map((one) => one.cloneNode(true));
        const frame = section?.cloneNode(false) as Element | undefined;
        frame?.append(...copies);
        return [space, ...(frame ? [frame] : copies)];
      }).flat();
    });
    document.querySelector('main')?.replaceChildren(document.querySelector('.body') ?? '');
    document.querySelector('.text')?.replaceChildren(...cases);
    return texts;
  });

/** The last line of text on each page. */
async function lastLinesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const placed = items.flatMap((item) => ('str' in item && item.str.trim() ? [{ text: item.str, y: Number(item.transform[5]) }] : []));
      const lowest = Math.min(...placed.map(({ y }) => y));
      return placed
        .filter(({ y }) => y < lowest + 2)
        .map(({ text }) => text)
        .join('');
    }),
  );
}
