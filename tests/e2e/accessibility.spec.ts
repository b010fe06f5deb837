import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtSites, expectedPaths } from './built-site.ts';

/** What depends on width or colours; the rest of axe's rules need one look. */
const rulesOfAppearance = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

for (const site of builtSites) {
  test.describe(`the accessibility of ${site.name}`, () => {
    test.describe.configure({ timeout: 60_000 });

    test('no page breaks a rule of axe on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await violations(page, site.at, expectedPaths(site))).toEqual([]);
    });

    for (const [colorScheme, width] of [
      ['dark', 390],
      ['light', 1280],
      ['dark', 1280],
    ] as const) {
      test(`no page breaks a rule of appearance in ${colorScheme} colours, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, site.at, expectedPaths(site), rulesOfAppearance)).toEqual([]);
      });
    }
  });
}

async function violations(page: Page, at: (path: string) => string, paths: readonly string[], rules?: string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of [...paths, '404.html']) {
    await page.goto(at(path));
    const axe = new AxeBuilder({ page }).options({
      ...(rules ? { runOnly: { type: 'rule', values: rules } } : { rules: { 'target-size': { enabled: true } } }),
      resultTypes: ['violations'],
    });
    const { violations: broken } = await axe.analyze();
    found.push(...broken.flatMap(({ id, nodes }) => nodes.map(({ html }) => `/${path}: ${id} ${html.slice(0, 120)}`)));
  }
  return found;
}
