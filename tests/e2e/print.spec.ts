import { expect, type Page, test } from '@playwright/test';
import { someReports } from './built-site.ts';
import { layoutFaults } from './layout-faults.ts';

/** What A4 leaves between the margins that print.css sets, in CSS pixels. */
const paper = { width: Math.round(((210 - 2 * 22) / 25.4) * 96), height: Math.round(((297 - 2 * 25) / 25.4) * 96) };

for (const { name, address } of someReports) {
  test(`${name} on paper holds everything but the navigation`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.goto(address());
    await page.emulateMedia({ media: 'print' });
    expect(await hiddenTexts(page)).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
    for (const part of ['.bar nav', '.crumb', '.toc', '.skip']) await expect(page.locator(part)).toBeHidden();
    for (const figure of await page.locator('[data-chart]').all()) {
      await expect(figure.locator('svg[role=img]')).toBeVisible();
      await expect(figure.locator('table')).toBeVisible();
    }
  });
}

test('links to files and to elsewhere print their address', async ({ page }) => {
  await page.goto(someReports[0]?.address() ?? '');
  await page.emulateMedia({ media: 'print' });
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
      .filter((link) => /^https?:|\.\w+$/.test(link.getAttribute('href') ?? ''))
      .filter((link) => !/attr\(href\)|http|\./.test(getComputedStyle(link, '::after').content))
      .map((link) => link.outerHTML),
  );
  expect(bare).toEqual([]);
});

test('a card that was open on the screen lies in its place on paper', async ({ page }) => {
  await page.goto(someReports[0]?.address() ?? '');
  await page.locator('[data-narrative] .n').first().click();
  await expect(page.locator('.card:target')).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.card:target')).toHaveCSS('position', 'static');
  await expect(page.locator('.card:target .close')).toBeHidden();
  expect(await hiddenTexts(page)).toEqual([]);
});

test('a dark screen prints black on white, and the paper has a few pages, not dozens', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(someReports[0]?.address() ?? '');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('[data-narrative] .text > p').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(16);
});

/** Texts of the content that paper would not show. */
const hiddenTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hidden: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement;
      if (!owner || !text.textContent?.trim() || owner.closest('.toc, .close, script, style, svg > title, svg > desc')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const isDrawn = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      if (!isDrawn || !owner.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        hidden.push(text.textContent.trim().slice(0, 40));
    }
    return hidden;
  });
