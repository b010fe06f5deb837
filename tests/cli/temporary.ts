import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Effects } from '../../src/cli/effects.ts';

/** A folder with these files that lives as long as the test. */
export function temporaryFolder(t: TestContext, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
  return folder;
}

export const policy = "default-src 'none'; style-src 'sha256-abc='";

export const pageWith = (words: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta http-equiv="content-security-policy" content="${policy.replaceAll("'", '&#39;')}"></head>${words}</html>`;

/** Effects that write down what is printed, and do nothing else unless told to. */
export function recordedEffects(root: string, overrides: Partial<Effects> = {}): { effects: Effects; lines: string[] } {
  const lines: string[] = [];
  const effects: Effects = {
    root,
    processId: 1,
    node: 'node',
    environment: {},
    colours: false,
    print: (line) => void lines.push(line),
    printError: (line) => void lines.push(line),
    now: () => 0,
    isRunning: () => false,
    onStop: () => () => undefined,
    untilStopped: async () => undefined,
    readContent: async () => ({ problems: [], site: undefined, archive: undefined }),
    render: async () => undefined,
    ...overrides,
  };
  return { effects, lines };
}
