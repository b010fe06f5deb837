import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { builtSites, pathsToOpen } from './built-site.ts';
import { test } from './one-tab.ts';
import { layOutWhole } from './whole-layout.ts';

/** Sent to each page: the packed one is half as long. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const rulesOfWidth = ['target-size', 'scrollable-region-focusable'];

/** One look for all rules; then again for those that depend on colours or on width, so that each meets light and dark, narrow and wide. */
const appearances = [
  { colorScheme: 'light', width: 390, rules: undefined },
  { colorScheme: 'dark', width: 1280, rules: [...rulesOfColour, ...rulesOfWidth] },
] as const;

for (const site of builtSites) {
  for (const path of pathsToOpen(site)) {
    test(`no rule of axe is broken by /${path} of ${site.name}, light or dark, on a phone or a desktop`, async ({ page }) => {
      const broken: string[] = [];
      await page.goto(site.at(path));
      await layOutWhole(page);
      for (const { colorScheme, width, rules } of appearances) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        const found = await violations(page, rules);
        broken.push(...found.map((violation) => `${colorScheme}, ${width} px: ${violation}`));
      }
      expect(broken).toEqual([]);
    });
  }
}

interface Broken {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** All of axe's rules, or the given ones on a page that has axe already. 24 px for targets is WCAG 2.2 and not among axe's defaults. */
async function violations(page: Page, rules: readonly string[] | undefined): Promise<readonly string[]> {
  const results: Broken = !rules
    ? await new AxeBuilder({ page, axeSource })
        .setLegacyMode() // no frames, so no second page to gather their results
        .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
        .analyze()
    : await page.evaluate((values: readonly string[]) => {
        const { axe } = window as unknown as { axe: { run(options: object): Promise<Broken> } };
        return axe.run({ runOnly: { type: 'rule', values }, resultTypes: ['violations'] });
      }, rules);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}
