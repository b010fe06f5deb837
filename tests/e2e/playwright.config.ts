import { defineConfig } from '@playwright/test';
import { launchOptions, reader } from './launch.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../results/e2e',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // What hangs ends here. Nothing is measured: on a loaded machine each step may take many times as long.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    ...reader,
    launchOptions: await launchOptions(),
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
