import { test as everyTest, type Page } from '@playwright/test';
import { reader } from './launch.ts';

/**
 * For tests that look at a page as it stands: they share a tab, since a new one costs more than the look. Each begins with the same
 * window and colours, and what it did to its page goes with it when the next one opens its own.
 */
export const test = everyTest.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext(reader);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await tab.setViewportSize({ width: 1280, height: 720 });
    await tab.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    await use(tab);
    await tab.removeAllListeners(undefined, { behavior: 'wait' });
  },
});
