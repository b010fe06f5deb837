import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtSites, expectedPaths } from './built-site.ts';

/** What depends on width or colours; the rest of axe's rules need one look. */
const rulesOfAppearance = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const appearances = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const site of builtSites) {
  test(`no page of ${site.name} breaks a rule of axe, light or dark, on a phone or a desktop`, async ({ page }) => {
    test.setTimeout(90_000);
    const broken: string[] = [];
    for (const path of [...expectedPaths(site), '404.html']) {
      await page.goto(site.at(path));
      for (const [index, { colorScheme, width }] of appearances.entries()) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        const found = await violations(page, index === 0 ? undefined : rulesOfAppearance);
        broken.push(...found.map((violation) => `/${path} (${colorScheme}, ${width} px): ${violation}`));
      }
    }
    expect(broken).toEqual([]);
  });
}

/** All of axe's rules, or the given ones; 24 px for targets is WCAG 2.2 and not among axe's defaults. */
async function violations(page: Page, rules: string[] | undefined): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode() // no frames, so no second page to gather their results
    .options({
      ...(rules ? { runOnly: { type: 'rule', values: rules } } : { rules: { 'target-size': { enabled: true } } }),
      resultTypes: ['violations'],
    });
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}
