import type { Page } from '@playwright/test';

/** Tables of the content that are wider than their frame, and cells whose words are: in a browser window one scrolls to them, on paper they are lost. */
export const tableFaults = (page: Page, tables = 'main table'): Promise<readonly string[]> => page.evaluate(findFaults, tables);

/** The same as printed on A4 between the margins of print.css, and whatever else of the content is wider than the page. */
export async function paperFaults(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((each) => each.getClientRects().length > 0 && !each.closest('svg'))
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        const isCut = /auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth;
        return left < -1 || right > document.documentElement.clientWidth + 1 || isCut;
      })
      .map((each) => `wider than the page: ${each.tagName} “${each.textContent?.trim().slice(0, 20)}”`),
  );
  return [...beyond.slice(0, 5), ...(await tableFaults(page))];
}

/** What A4 leaves between the margins that print.css sets, in CSS pixels. */
export const paper = { width: Math.round(((210 - 2 * 22) / 25.4) * 96), height: Math.round(((297 - 2 * 25) / 25.4) * 96) };

/** Runs in the page, so it is one function. */
function findFaults(tables: string): readonly string[] {
  const wordsOf = (element: Element): string => `“${element.textContent?.trim().slice(0, 20)}”`;
  return [...document.querySelectorAll<HTMLTableElement>(tables)]
    .filter((table) => table.getClientRects().length > 0)
    .flatMap((table) => {
      const frame = table.parentElement as HTMLElement;
      const over = Math.round(table.getBoundingClientRect().right - frame.getBoundingClientRect().right);
      const cut = [...table.querySelectorAll('th, td')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1);
      return [
        ...(over > 1 ? [`${over} px wider than its frame: ${wordsOf(table)}`] : []),
        ...cut.map((cell) => `wider than its cell: ${wordsOf(cell)} in ${wordsOf(table)}`),
      ];
    });
}
