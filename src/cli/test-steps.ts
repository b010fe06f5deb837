import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run as build } from './build.ts';
import type { Effects } from './effects.ts';
import { execute, type Finished } from './execute.ts';
import type { SiteOptions } from './options.ts';

export interface StepOutcome {
  readonly passed: number;
  readonly failed: number;
  /** Printed in full if anything failed. */
  readonly report: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<StepOutcome>;
}

const endToEndConfig = 'tests/e2e/playwright.config.ts';
const endToEndResults = 'tests/results/e2e.json';

/** The steps of a whole test run, or of the given test files only. */
export function testSteps(files: readonly string[], site: SiteOptions, effects: Effects): readonly Step[] {
  const node = (...args: string[]): Promise<Finished> => execute(effects.node, args, effects.root);
  const tool = (path: string, ...args: string[]) => node(join('node_modules', path), ...args).then(asOneCheck);
  const nodeTests = (patterns: readonly string[]): Promise<StepOutcome> =>
    node('--test', '--test-reporter=spec', '--test-concurrency=2', ...patterns).then(readUnitTests);
  const unit = (patterns: readonly string[]): Step => ({ name: 'unit tests', run: () => nodeTests(patterns) });
  // Whatever is built is built here, once: the steps that follow find it up to date.
  const builds: Step = {
    name: 'builds',
    run: async () => both(await buildQuietly(site, effects), await nodeTests(['tests/built/**/*.test.ts'])),
  };
  const endToEnd = (patterns: readonly string[]): Step => ({
    name: 'end-to-end tests',
    async run() {
      const results = join(effects.root, endToEndResults);
      rmSync(results, { force: true });
      const finished = await node('node_modules/@playwright/test/cli.js', 'test', '-c', endToEndConfig, ...patterns);
      return readEndToEndTests(finished, existsSync(results) ? readFileSync(results, 'utf8') : undefined);
    },
  });
  const isEndToEnd = (file: string): boolean => file.endsWith('.spec.ts');
  if (files.length > 0) {
    const [specs, units] = [files.filter(isEndToEnd), files.filter((file) => !isEndToEnd(file))];
    return [...(units.length > 0 ? [unit(units)] : []), ...(specs.length > 0 ? [endToEnd(specs)] : [])];
  }
  return [
    { name: 'types', run: () => tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning') },
    {
      name: 'lint and format',
      run: () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=100', '.'),
    },
    unit(['tests/*.test.ts', 'tests/!(built)/**/*.test.ts']),
    builds,
    endToEnd([]),
    {
      name: 'HTML',
      run: () =>
        tool('html-validate/bin/html-validate.mjs', '--config', '.html-validate.mjs', 'dist/**/*.html', '.build/fixture-site/**/*.html'),
    },
  ];
}

const both = (first: StepOutcome, second: StepOutcome): StepOutcome => ({
  passed: first.passed + second.passed,
  failed: first.failed + second.failed,
  report: [first, second].map(({ report }) => report).join('\n'),
});

const asOneCheck = ({ code, output }: Finished): StepOutcome => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  report: output,
});

async function buildQuietly(site: SiteOptions, effects: Effects): Promise<StepOutcome> {
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  const code = await build(site, { ...effects, print: keep, printError: keep });
  return asOneCheck({ code, output: lines.join('\n') });
}

/** Reads the closing lines of Node's spec reporter; a run that says nothing counts as one failure. */
export function readUnitTests({ code, output }: Finished): StepOutcome {
  const count = (name: string): number => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  const details = output.indexOf('✖ failing tests:');
  return {
    passed: count('pass'),
    failed: code === 0 ? failed : Math.max(failed, 1),
    report: details === -1 ? output : output.slice(details),
  };
}

interface PlaywrightStatistics {
  readonly expected: number;
  readonly unexpected: number;
  readonly flaky: number;
}

/** Reads the statistics of Playwright's JSON reporter; a run that wrote none counts as one failure. */
export function readEndToEndTests({ code, output }: Finished, results: string | undefined): StepOutcome {
  if (results === undefined) return { passed: 0, failed: 1, report: output };
  const { expected, unexpected, flaky } = (JSON.parse(results) as { stats: PlaywrightStatistics }).stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: code === 0 ? failed : Math.max(failed, 1), report: output };
}
