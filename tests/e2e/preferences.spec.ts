import { expect, test } from '@playwright/test';
import { onFixtureSite, onSite } from './sites.ts';

const pages = [
  { name: 'a report', address: () => onSite('baiyun-procuratorate/2023/judicial-assistance/') },
  { name: 'a publisher', address: () => onFixtureSite('example-bureau/') },
];

for (const { name, address } of pages) {
  test(`on the page of ${name} nothing moves for a reader who wants no motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address());
    await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
    await expect(page.locator('[data-live]').first()).toBeAttached();
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.id || 'an animation'),
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const isStill = /^(?:0s(?:, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
        return isStill ? [] : [`${element.tagName} ${element.className}`];
      }),
    ]);
    expect(moving).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on the page of ${name} every mark of a chart stands out in forced ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(address());
      const unseen = await page.evaluate(() => {
        const background = getComputedStyle(
          document.body.appendChild(Object.assign(document.createElement('div'), { style: 'background:Canvas' })),
        ).backgroundColor;
        return [...document.querySelectorAll('[data-chart] svg :is(path, text, rect, line, circle)')]
          .filter((mark) => !mark.closest('defs, clipPath'))
          .filter((mark) => !/--(?:paper|c3)/.test(mark.getAttribute('fill') ?? '')) // the inside of what another mark outlines
          .filter((mark) => {
            const { fill, stroke } = getComputedStyle(mark);
            return [fill, stroke].every((paint) => paint === 'none' || paint === background || /^rgba\(.*, 0\)$/.test(paint));
          })
          .map((mark) => `${mark.closest('[data-chart]')?.getAttribute('data-chart')}: ${mark.outerHTML.slice(0, 80)}`);
      });
      expect(unseen).toEqual([]);
    });

    test(`on the page of ${name} what opens is told from text in forced ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(address());
      const unmarked = await page.evaluate(() =>
        [...document.querySelectorAll('main p a, main td a, main dd a')]
          .filter((link) => {
            const { textDecorationLine, borderBottomStyle } = getComputedStyle(link);
            const isButton = getComputedStyle(link).borderTopStyle !== 'none';
            return (
              textDecorationLine === 'none' &&
              borderBottomStyle === 'none' &&
              !isButton &&
              getComputedStyle(link).color === getComputedStyle(link.parentElement as Element).color
            );
          })
          .map((link) => link.outerHTML.slice(0, 100)),
      );
      expect(unmarked).toEqual([]);
    });
  }
}
