// What a reader on a slow phone waits for: the report page against a bare page of the same text, in turn, in one run.
// Usage: npm run bench:reader -- [report path] [runs]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { serve } from '../../src/cli/serve.ts';
import { launchOptions } from '../e2e/launch.ts';
import { barePage } from './bare-page.ts';

interface Measures {
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly bytes: number;
}

const slowPhone = { cpu: 4, latency: 150, download: (1.6 * 1024 * 1024) / 8, upload: (750 * 1024) / 8 };
const settlingTime = 1500;
const metrics = ['lcp', 'cls', 'tbt', 'bytes'] as const;

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const [report = 'baiyun-procuratorate/2023/judicial-assistance/', runs = '15'] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
mkdirSync(join(folder, report), { recursive: true });
writeFileSync(join(folder, report, 'index.html'), barePage(readFileSync(join(dist, report, 'index.html'), 'utf8')));

const servers = { page: await serve(dist, { port: 0 }), bare: await serve(folder, { port: 0 }) };
const browser = await chromium.launch(await launchOptions());
const results: Record<keyof typeof servers, Measures[]> = { page: [], bare: [] };
try {
  for (const server of Object.values(servers)) await measure(browser, server.address + report); // warms the server's cache
  for (let run = 0; run < Number(runs); run++) {
    for (const kind of ['page', 'bare'] as const) results[kind].push(await measure(browser, servers[kind].address + report));
  }
} finally {
  await browser.close();
  for (const server of Object.values(servers)) await server.close();
  rmSync(folder, { recursive: true, force: true });
}
printTable();

async function measure(on: Browser, address: string): Promise<Measures> {
  const context = await on.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latency,
    downloadThroughput: slowPhone.download,
    uploadThroughput: slowPhone.upload,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(settlingTime);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Omit<Measures, 'bytes'> }).seen);
  await context.close();
  return { ...seen, bytes };
}

/** Runs in the page, before anything of its own. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { seen });
  const on = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  on('layout-shift', (entry) => {
    seen.cls += entry.value ?? 0;
  });
  on('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
  });
}

function printTable(): void {
  const digits = { lcp: 0, cls: 4, tbt: 0, bytes: 0 };
  console.log(`${report}: ${runs} runs, CPU 1/${slowPhone.cpu}, 1.6 Mbit/s, ${slowPhone.latency} ms, ${browser.version()}`);
  console.log(`${''.padEnd(6)}${'page min / median / max'.padStart(28)}${'bare min / median / max'.padStart(28)}`);
  for (const metric of metrics) {
    const cell = (kind: keyof typeof servers): string => {
      const { min, median, max } = spread(results[kind].map((each) => each[metric]));
      return [min, median, max]
        .map((value) => value.toFixed(digits[metric]))
        .join(' / ')
        .padStart(28);
    };
    console.log(`${metric.padEnd(6)}${cell('page')}${cell('bare')}`);
  }
  const medianOf = (kind: keyof typeof servers) => spread(results[kind].map((each) => each.lcp)).median;
  console.log(`LCP ratio of medians: ${(medianOf('page') / medianOf('bare')).toFixed(3)} (bound 1.15)`);
}

function spread(values: readonly number[]): { min: number; median: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}
