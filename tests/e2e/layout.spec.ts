import { expect, type Page, test } from '@playwright/test';
import { type BuiltSite, builtSites, pathsToOpen, realSite } from './built-site.ts';
import { launchOptions } from './launch.ts';
import { layoutFaults } from './layout-faults.ts';
import { addRules, layOutWhole } from './whole-layout.ts';

/** WCAG 2.2, 1.4.12: what a reader may set without losing text. */
const readersSpacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

/** 640 is a desktop of 1280 at a zoom of 200 %, 320 one at 400 %; from 1152 on notes stand in the margin. */
const widths = [320, 390, 640, 1152, 1280];

test.describe.configure({ timeout: 90_000 });

for (const site of builtSites) {
  test(`every page of ${site.name} can be read whole at any width, with its own spacing and with the reader's`, async ({ page }) => {
    const faults = await visit(page, site, async (note) => {
      for (const width of widths) await note(`${width} px`, width);
      await addRules(page, readersSpacing);
      for (const width of [390, 1280]) await note(`${width} px, spaced`, width);
    });
    expect(faults).toEqual([]);
  });

  test(`every page of ${site.name} can be read whole where the reader set text of double size`, async ({ playwright }) => {
    const options = await launchOptions();
    const browser = await playwright.chromium.launch({
      ...options,
      args: [...(options.args ?? []), '--blink-settings=defaultFontSize=32'],
    });
    const page = await browser.newPage();
    const faults = await visit(page, site, async (note) => {
      for (const width of [390, 1280]) await note(`${width} px, large`, width);
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('34px');
    await browser.close();
    expect(faults).toEqual([]);
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

type Note = (way: string, width: number) => Promise<void>;

async function visit(page: Page, site: BuiltSite, look: (note: Note) => Promise<void>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of [...pathsToOpen(site), '404.html']) {
    await page.goto(site.at(path));
    await layOutWhole(page);
    await look(async (way, width) => {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await layoutFaults(page)).map((fault) => `/${path} (${way}): ${fault}`));
    });
  }
  return faults;
}
