import { expect, type Page, test } from '@playwright/test';
import { builtSites, reportsOf, someReports } from './built-site.ts';
import { layoutFaults } from './layout-faults.ts';
import { paper, paperFaults, tableFaults } from './table-faults.ts';

for (const site of builtSites) {
  test(`of no report of ${site.name} anything is wider than the paper`, async ({ page }) => {
    for (const { report, edition, publisher } of reportsOf(site)) {
      for (const path of new Set([report.path, edition.path, publisher.path, `${publisher.path}projects/${report.project}/`])) {
        await page.goto(site.at(path));
        expect(await paperFaults(page), path).toEqual([]);
      }
    }
  });
}

test('a table of ten columns with long words and amounts is folded to the width of the paper, and in the window fills the margin', async ({
  page,
}) => {
  await page.goto(someReports[0]?.address() ?? '');
  await page.evaluate(() => {
    const rows = [
      '一级指标 二级指标 三级指标 指标性质 年度指标值 计量单位 全年实际完成值 分值 得分 偏差原因分析及改进措施',
      '产出指标(50分) 数量指标 改造老旧小区供水管网及附属设施 ≥ 1,285,000.00 平方米 1,310,400.00 10 9.75 受汛期影响工期顺延，已列入次年计划',
      '项目编码 440111230000000000012345 省级补助 —— 25,400.00 元 1,296,853.27 10 10 无',
    ];
    const cells = (row: string, name: string) =>
      row
        .split(' ')
        .map((text) => `<${name}>${text}</${name}>`)
        .join('');
    const table = `<table><thead><tr>${cells(rows[0] ?? '', 'th')}</tr></thead><tbody>${rows
      .slice(1)
      .map((row) => `<tr>${cells(row, 'td')}</tr>`)
      .join('')}</tbody></table>`;
    document.querySelector('.text')?.insertAdjacentHTML('afterbegin', `<div class="scroll broad" id="made">${table}</div>`);
  });
  const frame = page.locator('#made');
  expect(await tableFaults(page, '#made table')).toEqual([]);
  const [table, lead] = [await frame.boundingBox(), await page.locator('.lead').boundingBox()];
  expect(Math.round((table?.x ?? 0) + (table?.width ?? 0))).toBe(Math.round((lead?.x ?? 0) + (lead?.width ?? 0)));
  expect(await paperFaults(page)).toEqual([]);
});

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
