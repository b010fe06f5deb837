import { expect, test } from '@playwright/test';
import { onFixtureSite } from './sites.ts';

const digest = 'example-office/2022/key-projects/';
const nested = 'example-office/2023/elder-care/';

for (const width of [390, 1280]) {
  test(`a report of several projects opens with each project's own numbers, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(onFixtureSite(digest));
    const table = page.locator('.parts').first();
    const row = (name: string) => table.locator('tr', { has: page.locator('th', { hasText: name }) });
    await expect(row('墨盒社区卫生站')).toContainText(/54\.5.*48\.08.*88\.22%.*84\.3.*良/s);
    await expect(row('自助服务终端')).toContainText(/27\.8.*29\.2.*推算.*105\.04%.*73\.5.*中/s);
    await expect(row('档案库房')).toContainText('未公布');
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
}

test('every number of the table leads to the place that states it, or to its card', async ({ page }) => {
  for (const path of [digest, nested]) {
    await page.goto(onFixtureSite(path));
    const lost = await page
      .locator('.parts td a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? '').filter((id) => !document.getElementById(id)));
    expect(lost).toEqual([]);
  }
});

test('the opening takes no project for all of them', async ({ page }) => {
  await page.goto(onFixtureSite(digest));
  const lead = page.locator('.lead');
  await expect(lead).toContainText('报告分别写了 4 个项目的金额，没有写合计');
  await expect(lead).not.toContainText('优');
  await expect(lead).not.toContainText('83.45');
});

test('a source within a source stands below it, and what the listed uses leave is marked as computed', async ({ page }) => {
  await page.goto(onFixtureSite(nested));
  const names = page.locator('#parts tbody th');
  await expect(names.nth(2)).toHaveText('一般公共预算');
  const left = await names.nth(2).evaluate((cell) => getComputedStyle(cell).paddingLeft);
  expect(left).not.toBe(await names.nth(1).evaluate((cell) => getComputedStyle(cell).paddingLeft));
  await expect(page.locator('#parts tr', { hasText: '未列明支出方向' })).toContainText(/推算.*93\.9/s);
});

test('a project is followed from the digest to its own report', async ({ page }) => {
  await page.goto(onFixtureSite(digest));
  await page.locator('.parts a', { hasText: '历年' }).click();
  await expect(page).toHaveURL(/example-office\/projects\/archive-care\/$/);
  await page.locator('tr', { hasText: '的一部分' }).locator('th a').click();
  await expect(page).toHaveURL(/key-projects\/#archive-budget$/);
});
