import { expect, type Page, test } from '@playwright/test';
import { svgBars } from '../charts/svg-bars.ts';
import { type DrawnText, enliven, liveBars, liveTexts, rememberTexts, svgTextsOf } from './live-chart.ts';
import { onFixtureSite, onSite } from './sites.ts';

const report = 'baiyun-procuratorate/2023/judicial-assistance/';
const trend = 'example-bureau/projects/lane-repair/';

const byPlace = (a: DrawnText, b: DrawnText): number => a.y - b.y || a.x - b.x || a.text.localeCompare(b.text, 'en');

async function open(page: Page, address: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await rememberTexts(page);
  await page.goto(address);
  return complaints;
}

for (const [name, address] of [
  ['a report', () => onSite(report)],
  ['a project over the years', () => onFixtureSite(trend)],
] as const) {
  test(`the live charts of ${name} show the bars and words of their SVG, in the same box`, async ({ page }) => {
    const complaints = await open(page, address());
    const figures = await page.locator('figure[data-chart]').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const svg = figure.locator('.plot svg');
      const drawn = svgBars(await svg.evaluate((element) => element.outerHTML)).toSorted((a, b) => a.top - b.top || a.left - b.left);
      const before = await figure.boundingBox();
      const canvas = await enliven(figure);
      const bars = (await liveBars(figure)).filter(({ left, right }) => right > left).toSorted((a, b) => a.top - b.top || a.left - b.left);
      expect(bars.length).toBe(drawn.length);
      for (const [i, bar] of bars.entries()) {
        for (const side of ['left', 'right', 'top', 'bottom'] as const)
          expect(Math.abs(bar[side] - (drawn[i]?.[side] ?? Number.NaN))).toBeLessThanOrEqual(1);
      }
      expect((await liveTexts(canvas)).toSorted(byPlace)).toEqual((await svgTextsOf(figure)).toSorted(byPlace));
      expect(await canvas.boundingBox()).toEqual(await svg.boundingBox());
      expect((await figure.boundingBox())?.height).toBe(before?.height);
      await expect(svg).toBeHidden();
    }
    expect(complaints).toEqual([]);
  });
}

test('keys walk through the points, and each value is spoken as printed', async ({ page }) => {
  await open(page, onSite(report));
  const figure = page.locator('figure[data-chart=funds]');
  const canvas = await enliven(figure);
  const printed = await figure.locator('tbody td').allTextContents();
  await canvas.focus();
  for (const value of printed) {
    await page.keyboard.press('ArrowDown');
    await expect(figure.locator('[aria-live]')).toContainText(value.trim());
    await expect(figure.locator('.tip .value')).toHaveText(value.trim());
  }
  await page.keyboard.press('Home');
  await expect(figure.locator('.tip .value')).toHaveText(printed[0]?.trim() ?? '');
  await page.keyboard.press('End');
  await expect(figure.locator('.tip .value')).toHaveText(printed.at(-1)?.trim() ?? '');
  await page.keyboard.press('Escape');
  await expect(figure.locator('.tip')).toBeHidden();
});

test('pointing at a row shows its words, leaving hides them', async ({ page }) => {
  await open(page, onSite(report));
  const figure = page.locator('figure[data-chart=indicators]');
  const canvas = await enliven(figure);
  await canvas.hover({ position: { x: 30, y: 24 } });
  await expect(figure.locator('.tip .value')).toHaveText(['≥95%', '99.99%（推算）']);
  await page.mouse.move(0, 0);
  await expect(figure.locator('.tip')).toBeHidden();
});

test('the legend shows and hides a series', async ({ page }) => {
  await open(page, onFixtureSite(trend));
  const figure = page.locator('figure[data-chart=trend]');
  const canvas = await enliven(figure);
  const [bars, texts] = [(await liveBars(figure)).length, (await liveTexts(canvas)).length];
  const button = figure.getByRole('button').first();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect((await liveBars(figure)).length).toBeLessThan(bars);
  expect((await liveTexts(canvas)).length).toBeLessThan(texts);
  await button.click();
  expect((await liveTexts(canvas)).length).toBe(texts);
});

test('the live chart follows the colour scheme, and paper gets the SVG', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, onSite(report));
  const figure = page.locator('figure[data-chart=funds]');
  const canvas = await enliven(figure);
  const colour = () =>
    figure.evaluate((element) =>
      String(
        (element as unknown as { chart: { data: { datasets: { backgroundColor: string }[] } } }).chart.data.datasets.map(
          (each) => each.backgroundColor,
        ),
      ),
    );
  const light = await colour();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(colour).not.toBe(light);
  await page.emulateMedia({ media: 'print' });
  await expect(canvas).toBeHidden();
  await expect(figure.locator('.plot svg')).toBeVisible();
});

test('a chart that cannot become live stays as it is', async ({ page }) => {
  await page.route('**/charts/*.json', (route) => route.abort());
  await open(page, onSite(report));
  const figure = page.locator('figure[data-chart=funds]');
  const failed = page.waitForEvent('requestfailed');
  await figure.scrollIntoViewIfNeeded();
  await failed;
  await expect(figure.locator('.plot svg')).toBeVisible();
  await expect(figure.locator('canvas')).toHaveCount(0);
});

test('a focused chart becomes live without coming near, and nothing is loaded before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.setViewportSize({ width: 390, height: 300 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, onSite(report));
  expect(scripts).toEqual([]);
  const figure = page.locator('figure[data-chart]').last();
  await figure
    .locator('a')
    .first()
    .evaluate((link) => (link as HTMLElement).focus({ preventScroll: true }));
  await figure.and(page.locator('[data-live]')).waitFor({ state: 'attached' });
});
