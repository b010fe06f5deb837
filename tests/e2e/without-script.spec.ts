import { expect, test } from '@playwright/test';
import { fixtureSite, realSite, reportsOf } from './built-site.ts';
import { onFixtureSite, onSite } from './sites.ts';

const real = { name: 'the real report', at: onSite, report: reportsOf(realSite)[0]?.report };
const fixture = { name: 'a fixture report', at: onFixtureSite, report: reportsOf(fixtureSite)[0]?.report };

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  for (const { name, at, report } of [real, fixture]) {
    test(`${name} shows its facts, text, charts, tables, cards and files`, async ({ page }) => {
      if (!report) throw new Error('no report');
      await page.goto(at(report.path));
      await expect(page.locator('.facts a').first()).toBeVisible();
      for (const block of await page.locator('[data-narrative] .text > p').all()) await expect(block).toBeVisible();
      const charts = await page.locator('[data-chart]').all();
      expect(charts.length).toBeGreaterThan(1);
      for (const chart of charts) {
        const picture = await chart.locator('svg[role=img]').boundingBox();
        expect(picture?.width).toBeGreaterThan(200);
        expect(picture?.height).toBeGreaterThan(40);
        await expect(chart.locator('figcaption')).toBeVisible();
        await chart.locator('summary').click();
        await expect(chart.locator('table')).toBeVisible();
      }
      await expect(page.locator('.indicators tbody')).toHaveCount(report.indicators.length);
      for (const card of await page.locator('.card').all()) await expect(card).toBeVisible();
      await expect(page.locator('#files a[href$="figures.csv"]')).toBeVisible();
      await expect(page.locator('#cite .cite').first()).toBeVisible();
    });

    test(`in ${name} a number opens its card, and closing leads back to the number`, async ({ page }) => {
      if (!report) throw new Error('no report');
      await page.goto(at(report.path));
      const number = page.locator('[data-narrative] .n').nth(2);
      const anchor = await number.locator('data').getAttribute('id');
      await number.click();
      const card = page.locator('.card:target');
      await expect(card).toBeInViewport({ ratio: 1 });
      await expect(card.locator('data, .v').first()).toBeVisible();
      await card.locator('.close').click();
      await expect(card).toHaveCount(0);
      await expect(number).toBeInViewport();
      expect(new URL(page.url()).hash).toMatch(new RegExp(`^#${anchor?.replace(/-\d+$/, '')}`));
    });
  }

  test('a fact leads to the sentence that states it', async ({ page }) => {
    await page.goto(real.at(real.report?.path));
    const fact = page.locator('.facts dd a').first();
    const hash = await fact.getAttribute('href');
    await fact.click();
    await expect(page.locator(`${hash}`)).toBeInViewport();
    await expect(page.locator(`[data-narrative] ${hash}`)).toBeVisible();
  });
});

test('on a phone the address of a number far down leads to it, at once and from the top of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const last = real.report?.figures.filter(({ statements }) => statements.length > 0).at(-1)?.id;
  await page.goto(real.at(`${real.report?.path}#${last}`));
  await expect(page.locator(`#${last}`)).toBeInViewport();
  await page.goto(real.at(real.report?.path));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, last ?? '');
  await expect(page.locator(`#${last}`)).toBeInViewport();
});

test('with script, none is asked for before a chart comes near', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(real.at(real.report?.path));
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-chart][data-live]').first()).toBeAttached();
  expect(scripts).toHaveLength(1);
});
