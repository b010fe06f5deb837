import { expect, type Page, test } from '@playwright/test';
import { builtSites, expectedPaths } from './built-site.ts';
import { layoutFaults } from './layout-faults.ts';

/** WCAG 2.2, 1.4.12: what a reader may set without losing text. */
const readersSpacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

interface Way {
  readonly name: string;
  readonly width: number;
  readonly prepare: (page: Page) => Promise<void>;
}

const asIs = async (): Promise<void> => {};

const ways: readonly Way[] = [
  { name: 'on a screen 320 px wide', width: 320, prepare: asIs },
  { name: 'on a phone', width: 390, prepare: asIs },
  { name: 'at 200 % zoom on a desktop', width: 640, prepare: asIs },
  { name: 'on a desktop', width: 1280, prepare: asIs },
  { name: 'with text of 200 % on a desktop', width: 1280, prepare: doubleText },
  { name: 'with text of 200 % on a phone', width: 390, prepare: doubleText },
  { name: "with the reader's own spacing on a phone", width: 390, prepare: spaceText },
  { name: "with the reader's own spacing on a desktop", width: 1280, prepare: spaceText },
];

for (const site of builtSites) {
  for (const { name, width, prepare } of ways) {
    test(`every page of ${site.name} can be read whole ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const faults: string[] = [];
      for (const path of [...expectedPaths(site), '404.html']) {
        await page.goto(site.at(path));
        await prepare(page);
        faults.push(...(await layoutFaults(page)).map((fault) => `/${path}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
}

/** As a browser does whose reader doubled the text size: the root's own size counts from it. */
async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
}

async function spaceText(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, readersSpacing);
}
