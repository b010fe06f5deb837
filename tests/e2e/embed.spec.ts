import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { embedsOf, fixtureSite, pagesOf, realSite, reportsOf } from './built-site.ts';
import { attribute, elementsNamed, textOf } from './html-tree.ts';
import { test as inOneTab } from './one-tab.ts';

/** A page of somebody else: another port is another origin. */
const host = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end('<!doctype html><meta name="viewport" content="width=device-width"><title>Another site</title><body style="margin:0">');
});
let elsewhere = '';

test.beforeAll(async () => {
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  elsewhere = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => new Promise<void>((closed) => host.close(() => closed())));

/** As an editor of that page would: the code as it stands on the chart's page, at the address where the test serves it. */
async function frame(page: Page, path: string): Promise<FrameLocator> {
  await page.goto(elsewhere);
  const code = codeOf(path).replace('https://mingzhang.example/sub/', fixtureSite.at());
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), code);
  return page.frameLocator('iframe');
}

function codeOf(path: string): string {
  const page = pagesOf(fixtureSite).find((each) => each.path === path);
  if (!page) throw new Error(`no such page: ${path}`);
  return elementsNamed(page.document, 'pre')
    .map((each) => textOf(each))
    .join('');
}

const trend = embedsOf(fixtureSite).find((path) => path.endsWith('/trend/')) ?? '';

for (const path of embedsOf(fixtureSite)) {
  inOneTab(`the code frames /${path} on another site, high enough that nothing has to be scrolled, and little higher`, async ({ page }) => {
    const isChinese = await hasChineseFont(page);
    const framed = await frame(page, path);
    await expect(framed.locator('svg[role=img]')).toBeVisible();
    const spare: number[] = [];
    for (const width of [300, 320, 360, 390, 412, 480, 800, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const [needed = 0, given = 0] = await framed
        .locator('html')
        .evaluate((html) => [html.getBoundingClientRect().height, html.clientHeight]);
      expect(needed, `at ${width} px`).toBeLessThanOrEqual(given);
      spare.push(given - needed);
    }
    if (isChinese) expect(Math.min(...spare), 'fills its frame at some width').toBeLessThanOrEqual(40);
  });
}

/** Without a font for Chinese, text is narrower than any reader's and takes fewer lines. */
const hasChineseFont = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = '100px sans-serif';
    return (context?.measureText('国').width ?? 0) >= 95;
  });

test('the frame has a title, waits for the reader, and leads to the report in the whole window', async ({ page }) => {
  const framed = await frame(page, trend);
  await expect(page.locator('iframe')).toHaveAttribute('title', /\S{5}/);
  await expect(page.locator('iframe')).toHaveAttribute('loading', 'lazy');
  await framed.locator('a').click();
  await page.waitForURL(fixtureSite.at(trend.replace('charts/trend/', '')));
});

test('no other page of the site can be framed', async ({ page }) => {
  await page.goto(elsewhere);
  const report = reportsOf(fixtureSite)[0]?.report.path;
  await page.evaluate((src) => {
    const iframe = document.createElement('iframe');
    iframe.src = src;
    document.body.append(iframe);
    return new Promise((loaded) => iframe.addEventListener('load', loaded));
  }, fixtureSite.at(report));
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
});

test('a page says that it is fictional, where it is from, of which year and version', async ({ page }) => {
  await page.goto(fixtureSite.at(trend));
  const main = page.getByRole('main');
  for (const words of ['虚构示例', '根据公开文件整理，非官方网站', '2021—2023年度', '官方文件版本'])
    await expect(main).toContainText(words);
});

test('without script the chart, its table and the code are there', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(fixtureSite.at(trend));
  await expect(page.locator('svg[role=img]')).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.locator('table')).toBeVisible();
  await expect(page.locator('pre')).toHaveText(/^<iframe src="https:\/\/mingzhang\.example\/sub\/[^"]*\/charts\/trend\/" title="/);
  await expect(page.locator('button')).toBeHidden();
  await page.close();
});

test('the button copies the code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fixtureSite.at(trend));
  await page.getByText('嵌入这个图表').click();
  await page.getByRole('button').click();
  await expect(page.getByRole('button')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codeOf(trend));
});

test('in a frame that may not use the clipboard, the code is selected instead', async ({ page }) => {
  const framed = await frame(page, trend);
  await framed.getByText('嵌入这个图表').click();
  await framed.getByRole('button').click();
  await expect(framed.getByRole('button')).toHaveText('已选中，请复制');
  expect(await framed.locator('pre').evaluate(() => getSelection()?.toString())).toContain('<iframe src="https://');
});

test('where the site has no address yet, the page says so, and offers no code and no button that would not work', async ({ page }) => {
  await page.goto(realSite.at(embedsOf(realSite)[0]));
  await page.getByText('嵌入这个图表').click();
  await expect(page.getByText('本站还没有固定网址')).toBeVisible();
  await expect(page.locator('pre, button')).toHaveCount(0);
  expect(await page.content()).not.toContain('iframe');
});

test('in a wide frame the chart stands in the middle', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  const framed = await frame(page, trend);
  const box = await framed.locator('svg[role=img]').boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 640)).toBeLessThan(1);
});

test('every chart on a page offers its data, its pictures and its page', () => {
  for (const { report } of reportsOf(realSite)) {
    const page = pagesOf(realSite).find(({ path }) => path === report.path);
    const links = page ? elementsNamed(page.document, 'a').map((link) => attribute(link, 'href')) : [];
    for (const path of embedsOf(realSite).filter((each) => each.startsWith(report.path))) {
      const chart = path.slice(report.path.length, -1);
      for (const link of [`${chart}.csv`, `${chart}.svg`, `${chart}.png`, `${chart}/`]) expect(links).toContain(link);
    }
  }
});
