import { expect, type Page, test } from '@playwright/test';
import { serialize } from 'parse5';
import { type BuiltSite, builtSites, fixtureSite, pagesOf, pathsOfEverySite, pathsToOpen, realSite } from './built-site.ts';
import { elementsNamed } from './html-tree.ts';
import { test as inOneTab } from './one-tab.ts';

for (const site of builtSites) {
  test.describe(`the pages of ${site.name} in a browser`, () => {
    for (const path of pathsToOpen(site).filter((each) => each !== '404.html')) {
      inOneTab(`/${path} arrives whole: no fault in the console, nothing blocked, nothing asked of anyone else`, async ({ page }) => {
        const faults = watch(page, site);
        const response = await page.goto(site.at(path));
        expect(response?.status()).toBe(200);
        await scrollThrough(page);
        expect(faults).toEqual([]);
      });
    }

    test('an address that leads nowhere gets the page that says so', async ({ page }) => {
      const response = await page.goto(site.at('no-such-body/1999/'));
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.getByRole('main').getByRole('link').click();
      expect(page.url()).toBe(site.at());
    });

    test('a reader gets from the home page to the latest report by links alone', async ({ page }) => {
      await page.goto(site.at());
      await page.locator('main .index li a').first().click();
      await expect(page.locator('[data-narrative]')).toBeVisible();
      await page.getByRole('navigation', { name: '当前位置' }).getByRole('link').first().click();
      await expect(page.locator('main .index')).toBeVisible();
    });
  });
}

for (const path of pathsOfEverySite) {
  test(`/${path} holds the same on both sites, in the same style`, () => {
    const [real, fixture] = [realSite, fixtureSite].map((site) => ownParts(site, path));
    expect(fixture).toEqual(real);
  });
}

/** The main part and the styles of a page, with addresses as on a site at the root of its host. */
function ownParts(site: BuiltSite, path: string): readonly string[] {
  const page = pagesOf(site).find((each) => each.path === path);
  if (!page) throw new Error(`not built: ${path}`);
  const parts = elementsNamed(page.document, 'main', 'style').map((part) => serialize(part));
  return parts.map((part) => part.replaceAll(`="${site.base}`, '="/'));
}

/** Collects what a reader's browser would complain of. */
function watch(page: Page, site: BuiltSite): readonly string[] {
  const faults: string[] = [];
  const { origin } = new URL(site.at());
  const note = (what: string) => void faults.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('console', (message) => note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${why}`); // else the test went on to the next page
  });
  page.on('response', (response) => response.status() >= 400 && note(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => new URL(request.url()).origin !== origin && note(`asks another: ${request.url()}`));
  return faults;
}

/** To the end and back, so that what waits for the viewport runs. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = innerHeight;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(page.locator('[data-chart]:not([data-live])')).toHaveCount(0);
}
