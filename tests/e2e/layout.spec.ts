import { expect } from '@playwright/test';
import { builtSites, pathsToOpen, realSite } from './built-site.ts';
import { layoutFaultsAt } from './layout-faults.ts';
import { test } from './one-tab.ts';
import { addRules, layOutWhole } from './whole-layout.ts';

/** WCAG 2.2, 1.4.12: what a reader may set without losing text. */
const readersSpacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

/** 640 is a desktop of 1280 at a zoom of 200 %, 320 one at 400 %; from 1152 on notes stand in the margin. */
const widths = [320, 390, 640, 1152, 1280];

for (const site of builtSites) {
  for (const path of pathsToOpen(site)) {
    test(`/${path} of ${site.name} can be read whole at any width, with its own spacing and with the reader's`, async ({ page }) => {
      await page.goto(site.at(path));
      await layOutWhole(page);
      const faults = await layoutFaultsAt(page, widths);
      await addRules(page, readersSpacing);
      faults.push(...(await layoutFaultsAt(page, [390, 1280])).map((fault) => `spaced, ${fault}`));
      expect(faults).toEqual([]);
    });
  }
}

for (const site of builtSites) {
  test(`on a phone, the table of a year hides no column of ${site.name}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of pathsToOpen(site).filter((each) => /\/\d{4}\/$/.test(each))) {
      await page.goto(site.at(path));
      const table = page.locator('.stacked');
      expect(
        await table.evaluate((element) => element.parentElement && element.parentElement.scrollWidth - element.parentElement.clientWidth),
      ).toBe(0);
      await expect(
        table
          .locator('tr', { has: page.locator('th[scope=row]') })
          .first()
          .locator('td'),
      ).toHaveCount(5);
    }
  });
}

test('on a phone, what is laid out late stands as if it had been there from the start', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(realSite.at('baiyun-procuratorate/2023/judicial-assistance/'));
  const blocks = page.locator('.text > *, .card');
  const late = await page
    .locator('.text > * > *, .card > *')
    .evaluateAll((inner) => inner.filter((each) => !each.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(late).toBeGreaterThan(20);
  const heights = () => blocks.evaluateAll((all) => all.map((block) => Math.round(block.getBoundingClientRect().height)));
  const seen: number[] = [];
  for (const block of await blocks.all()) {
    seen.push(
      await block.evaluate(async (element) => {
        element.scrollIntoView({ behavior: 'instant', block: 'center' });
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return Math.round(element.getBoundingClientRect().height);
      }),
    );
  }
  await layOutWhole(page);
  expect(seen).toEqual(await heights());
});
