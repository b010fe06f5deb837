import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { catalogue, chapterPages } from '../../src/checks/catalogue.ts';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { builtSites, bytesOf, reportsOf } from './built-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const site of builtSites) {
  test.describe(`the checks of ${site.name}`, () => {
    test('every rule has its own address in the list that the about page leads to, and from there its explanation', async ({ page }) => {
      await page.goto(site.at('about/'));
      await page.getByRole('main').getByRole('link', { name: '核对规则' }).click();
      const listed = await page
        .locator('li[id]')
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((link) => ({ id: link.closest('li')?.id, title: link.textContent, leadsTo: (link as HTMLAnchorElement).href })),
        );
      const inChapters = chapterPages.flatMap(({ path, rules }) =>
        rules.map((rule) => ({ ...rule, leadsTo: `${site.at(path)}#${rule.id}` })),
      );
      expect(listed).toEqual(inChapters.map(({ id, words: { title }, leadsTo }) => ({ id, title, leadsTo })));
      expect(listed.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
      for (const { path, rules } of chapterPages) {
        await page.goto(site.at(path));
        const explained = await page
          .locator('section[id]')
          .evaluateAll((all) => all.map((each) => ({ id: each.id, title: each.querySelector('h2')?.textContent, text: each.textContent })));
        for (const { id, words } of rules) {
          const found = explained.filter((each) => each.id === id);
          expect(
            found.map(({ title }) => title),
            id,
          ).toEqual([words.title]);
          expect(found[0]?.text, id).toContain(words.why);
        }
      }
    });

    test('every report ends with its receipt, which holds', async ({ page, request }) => {
      for (const { report } of reportsOf(site)) {
        const read = (name: string) => bytesOf(site, `${report.path}${name}`);
        expect(verifyReport({ path: report.path, read }).failures, report.path).toEqual([]);
        await page.goto(site.at(report.path));
        const receipt = page.locator('#receipt');
        await expect(receipt).toContainText(`${report.receipt?.numbers.total} 个数字`);
        for (const link of await receipt.getByRole('link').all()) {
          const target = new URL((await link.getAttribute('href')) ?? '', page.url());
          expect((await request.get(target.href)).ok(), target.href).toBe(true);
        }
      }
    });

    test('one digit changed in a published file is found, and the file named', () => {
      const [first] = reportsOf(site);
      const path = first?.report.path ?? '';
      for (const name of ['index.html', 'source.txt', 'figures.json', 'figures.csv', 'receipt.json']) {
        const body = bytesOf(site, `${path}${name}`).toString('utf8');
        const from = name === 'index.html' ? body.indexOf('data-narrative') : 0;
        const at = from + body.slice(from).search(/\d(?=[^<>"]*<\/data>|[^<>]*\n)/);
        const changed = Buffer.from(`${body.slice(0, at)}${(Number(body[at]) + 1) % 10}${body.slice(at + 1)}`);
        const read = (each: string) => (each === name ? changed : bytesOf(site, `${path}${each}`));
        expect(verifyReport({ path, read }).failures.join('\n'), `${name} at ${at}`).toContain(`${name}：`);
      }
    });
  });
}

test('the editing preview shows what is wrong in Chinese, and the page again once it is mended', async ({ page }) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-preview-'));
  const content = join(folder, 'content');
  cpSync(join(root, 'tests/fixtures/bad-input/_base/content'), content, { recursive: true });
  const preview = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--content', content], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      preview.stdout.on('data', (words: Buffer) => {
        const found = /http:\/\/\S+/.exec(words.toString());
        if (found) resolve(found[0]);
      });
      preview.on('exit', () => reject(new Error('the preview ended')));
    });
    const file = join(content, 'example-bureau/2023/river-cleaning/project.yaml');
    const sound = readFileSync(file, 'utf8');
    await page.goto(`${address}example-bureau/2023/river-cleaning/`);
    await expect(page.locator('[data-narrative]')).toBeVisible();
    await breakAndMend(page, file, sound, sound.replace('799998.85', '799998.58'), /799,998\.85/);
    await breakAndMend(page, file, sound, sound.replace('phase: 决算', 'phase: 结算'), /请改为下面的一个/);
    await breakAndMend(page, file, sound, sound.replace('name: ', 'name：'), /冒号用了全角/);
  } finally {
    preview.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
});

async function breakAndMend(page: Page, file: string, sound: string, broken: string, message: RegExp): Promise<void> {
  writeFileSync(file, broken);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('内容有错误：共 1 处必须改正。', { timeout: 2_000 });
  }).toPass({ timeout: 180_000 });
  await expect(page.getByText(message).first()).toBeVisible();
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  writeFileSync(file, sound);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('[data-narrative]')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 180_000 });
}
