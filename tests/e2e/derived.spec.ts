import { expect, test } from '@playwright/test';
import { anchorOf } from '../../src/domain/anchors.ts';
import { zh } from '../../src/text/zh.ts';
import { type BuiltSite, builtSites, pagesOf, reportsOf } from './built-site.ts';
import { attribute, elementsNamed, textOf } from './html-tree.ts';

for (const site of builtSites) {
  test(`a table of ${site.name} never shows what the site worked out as if the report stated it`, () => {
    const derived = new Set(
      reportsOf(site).flatMap(({ report }) =>
        report.figures.filter(({ status }) => status === 'derived').map((figure) => `${report.path}#${anchorOf(figure)}`),
      ),
    );
    const cells = cellsWithNumbers(site).filter(({ target }) => derived.has(target));
    expect(new Set(cells.map(({ page }) => page.split('/')[1]))).toContain('projects');
    expect(cells.filter(({ text }) => !text.includes(zh.derived))).toEqual([]);
  });
}

/** Each cell of a table that links to a number, and the number's address below the site. */
function cellsWithNumbers(site: BuiltSite): { readonly page: string; readonly text: string; readonly target: string }[] {
  return pagesOf(site).flatMap(({ path, document }) =>
    elementsNamed(document, 'td').flatMap((cell) =>
      elementsNamed(cell, 'a').map((link) => {
        const { pathname, hash } = new URL(attribute(link, 'href') ?? '', site.at(path));
        return { page: path, text: textOf(cell), target: `${pathname.slice(new URL(site.at()).pathname.length)}${hash}` };
      }),
    ),
  );
}
