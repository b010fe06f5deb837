import { expect } from '@playwright/test';
import { builtSites, pathsToOpen } from './built-site.ts';
import { launchOptions } from './launch.ts';
import { layoutFaultsAt } from './layout-faults.ts';
import { test } from './one-tab.ts';
import { layOutWhole } from './whole-layout.ts';

const options = await launchOptions();

/** As a reader's browser is set, not as a page can be. */
test.use({ launchOptions: { ...options, args: [...(options.args ?? []), '--blink-settings=defaultFontSize=32'] } });

for (const site of builtSites) {
  for (const path of pathsToOpen(site)) {
    test(`/${path} of ${site.name} can be read whole where the reader set text of double size`, async ({ page }) => {
      await page.goto(site.at(path));
      await layOutWhole(page);
      expect(await layoutFaultsAt(page, [390, 1280])).toEqual([]);
    });
  }
}

test('text of double size is what the browser was told to show', async ({ page }) => {
  await page.goto(builtSites[0]?.at() ?? '');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('34px');
});
