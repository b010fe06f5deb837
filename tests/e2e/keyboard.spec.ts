import { expect, type Page, test } from '@playwright/test';
import { builtSites, fixtureSite, realSite, reportsOf } from './built-site.ts';
import { onSite } from './sites.ts';

const report = reportsOf(realSite)[0]?.report.path ?? '';

for (const site of builtSites) {
  test(`on ${site.name} the first stop skips to the content`, async ({ page }) => {
    await page.goto(site.at());
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });
}

for (const [name, address] of [
  ['the report', () => onSite(report)],
  ['a publisher with trends', () => fixtureSite.at('example-bureau/')],
] as const) {
  for (const width of [390, 1280]) {
    test(`on the page of ${name}, ${width} px wide, every stop is seen and none is missed`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address());
      const stops = await walk(page);
      expect(stops.filter(({ fault }) => fault).map(({ what, fault }) => `${what}: ${fault}`)).toEqual([]);
      const reached = new Set(stops.map(({ what }) => what));
      expect((await focusable(page)).filter((what) => !reached.has(what))).toEqual([]);
    });
  }
}

test('Enter on a number opens its card, the next stop is inside, and closing returns to the number', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(onSite(report));
  const number = page.locator('[data-narrative] .n').nth(3);
  await number.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card:target');
  await expect(card).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(card.locator('[href^="cite/"]:focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(card.locator('.close:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-narrative] .n:focus')).toHaveCount(1);
});

test('every chart can be reached by keyboard, and is live when it is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(onSite(report));
  const charts = await page.locator('[data-chart]').all();
  for (const chart of charts) {
    await chart.locator('summary').focus();
    await expect(chart.locator('canvas')).toBeAttached();
    await chart.locator('canvas').focus();
    await expect(chart.locator('canvas')).toBeFocused();
  }
});

interface Stop {
  readonly what: string;
  readonly fault: string;
}

/** Presses Tab until the page is left, and judges each stop as someone who looks for the focus. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(judgeFocus);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('Tab never leaves the page');
}

function judgeFocus(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const what = `${element.tagName.toLowerCase()} ${element.getAttribute('href') ?? element.getAttribute('aria-label') ?? ''} “${element.textContent?.trim().slice(0, 24)}”`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return { what, fault: 'has no box' };
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return { what, fault: 'has no outline' };
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return { what, fault: 'is out of sight' };
  const [x, y] = [
    Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1),
  ];
  const top = document.elementFromPoint(x, y);
  return { what, fault: top && (element.contains(top) || top.contains(element)) ? '' : 'lies under something' };
}

/** What a reader expects to stop at: links, summaries, regions that scroll. Fields of live charts come and go. */
const focusable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], summary, [tabindex="0"]:not(canvas)')]
      .filter((element) => element.checkVisibility())
      .map(
        (element) =>
          `${element.tagName.toLowerCase()} ${element.getAttribute('href') ?? element.getAttribute('aria-label') ?? ''} “${element.textContent?.trim().slice(0, 24)}”`,
      ),
  );
