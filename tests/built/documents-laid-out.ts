import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type RunningServer, serve } from '../../src/cli/serve.ts';
import { goldPaths } from '../documents/documents.ts';
import { launchOptions, reader } from '../e2e/launch.ts';
import { paperFaults, tableFaults } from '../e2e/table-faults.ts';
import { layOutWhole } from '../e2e/whole-layout.ts';

/** Tables of the site's own, which a phone folds; those of the report it scrolls, as they were printed. */
const ours = 'main > section table, [aria-label] > .parts, .stacked';

/** Registers tests of how the pages of the documents lie on paper, in a window and on a phone. */
export function layDocumentsOut(site: string): void {
  describe('every document of the field, looked at', () => {
    let server: RunningServer;
    let browser: Browser;
    let page: Page;
    before(async () => {
      server = await serve(site, { port: 0 });
      browser = await chromium.launch(await launchOptions());
      page = await browser.newPage(reader);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const path of goldPaths()) {
      it(`loses nothing on paper, in a window or on a phone: ${path}`, async () => {
        const [publisher, year, project] = path.split('/');
        for (const each of [path, `${publisher}/${year}/`, `${publisher}/projects/${project}/`]) {
          await page.emulateMedia({ media: null });
          await page.goto(new URL(each, server.address).href);
          await layOutWhole(page);
          await page.setViewportSize({ width: 1280, height: 800 });
          assert.deepEqual(await tableFaults(page), [], `${each} at 1280`);
          await page.setViewportSize({ width: 390, height: 844 });
          assert.deepEqual(await tableFaults(page, ours), [], `${each} at 390`);
          assert.deepEqual(await paperFaults(page), [], `${each} on paper`);
        }
      });
    }
  });
}
