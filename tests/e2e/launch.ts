import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The tests ask nobody for anything: the browser's own errands are off as well. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
];

/** Where readers are. */
export const reader = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const;

/** $BROWSER_BIN, else a browser of this machine, else the one that npm brings, unpacked once. */
export async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = process.env.BROWSER_BIN || installed.find((path) => existsSync(path));
  if (executablePath) return { executablePath, args: quiet };
  return await bundled();
}

/** It carries the libraries and a font that a bare machine lacks. Playwright itself runs any browser without sandbox. */
async function bundled(): Promise<LaunchOptions> {
  const folder = join(root, '.build', 'browser');
  if (!existsSync(folder)) await unpack(folder);
  const { LD_LIBRARY_PATH: libraries, ...environment } = process.env as Record<string, string>;
  return {
    executablePath: join(folder, 'chromium'),
    args: quiet,
    env: {
      ...environment,
      LD_LIBRARY_PATH: [libraries, join(folder, 'al2023', 'lib')].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside and renames, so that a second run at the same time never sees half a browser. */
async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const packed = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const beside = `${folder}-${process.pid}`;
  await mkdir(beside, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = beside; // the package unpacks into the system's temporary folder only
  try {
    await Promise.all((await readdir(packed)).map((name) => inflate(join(packed, name))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await writeFile(join(beside, 'fonts.conf'), fontConfiguration(folder));
  await rename(beside, folder).catch(async (error: unknown) => {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/** The machine's fonts, if it has any, and the one that came along: a browser without a font ends at the first page. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
