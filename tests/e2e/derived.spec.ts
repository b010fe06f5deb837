import { expect, test } from '@playwright/test';
import { anchorOf } from '../../src/domain/anchors.ts';
import { shown } from '../../src/presenting/shown.ts';
import { zh } from '../../src/text/readers/zh.ts';
import { type BuiltSite, builtSites, pagesOf, reportsOf } from './built-site.ts';
import { attribute, elementsNamed, textOf } from './html-tree.ts';

for (const site of builtSites) {
  test(`no cell of ${site.name} that links to a number worked out shows it as if the report stated it`, () => {
    const derived = new Set(
      reportsOf(site).flatMap(({ report }) =>
        report.figures.filter(({ status }) => status === 'derived').map((figure) => `${report.path}#${anchorOf(figure)}`),
      ),
    );
    const cells = cellsWithNumbers(site).filter(({ target }) => derived.has(target));
    expect(new Set(cells.map(({ page }) => page.split('/')[1]))).toContain('projects');
    expect(cells.filter(({ text }) => !text.includes(zh.derived))).toEqual([]);
  });

  test(`every rate of execution in a row of a report of ${site.name} is marked as worked out, unless the report prints it`, () => {
    const rates = reportsOf(site).flatMap(({ report }) => {
      const { executionRate, printedRate } = report.funds;
      const rate = printedRate ?? executionRate;
      return rate
        ? rowsOf(site, report.path).flatMap(({ page, texts }) =>
            texts
              .filter((text) => text.startsWith(shown(rate)))
              .map((text) => ({ page, text, isMarked: text.includes(zh.derived), isPrinted: printedRate !== null })),
          )
        : [];
    });
    expect(new Set(rates.map(({ page }) => page.split('/')[1])).size).toBeGreaterThan(1);
    expect(rates.filter(({ isMarked, isPrinted }) => isMarked === isPrinted)).toEqual([]);
  });
}

/** The cells of each table row that is headed by a link to the report. */
function rowsOf(site: BuiltSite, report: string): { readonly page: string; readonly texts: readonly string[] }[] {
  return pagesOf(site).flatMap(({ path, document }) =>
    elementsNamed(document, 'tr')
      .filter((row) =>
        elementsNamed(row, 'a').some((link) => new URL(attribute(link, 'href') ?? '', site.at(path)).href === site.at(report)),
      )
      .map((row) => ({ page: path, texts: elementsNamed(row, 'td').map((cell) => textOf(cell)) })),
  );
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
