import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Effects } from './effects.ts';
import { execute, type Finished } from './execute.ts';
import type { Lane } from './lanes.ts';
import type { SiteOptions } from './options.ts';
import { withQuickFolder } from './quick-folder.ts';
import { asOneCheck, inAll, readEndToEndTests, readUnitTests, type StepOutcome } from './test-outcomes.ts';

export interface Step {
  readonly name: string;
  /** Names of earlier steps that are to be done before this one begins. */
  readonly after: readonly string[];
  /** Every program is run in a lane. */
  run(lane: Lane): Promise<StepOutcome>;
}

const endToEndConfig = 'tests/e2e/playwright.config.ts';
const endToEndResults = 'tests/results/e2e.json';

/** Of V8: a test ends before what its last compiler makes pays, and a pattern is compiled at once, not for an interpreter first. */
const asForCheck = ['--no-turbofan', '--no-regexp-tier-up'] as const;

/** Patterns of the tests that build sites. */
export const buildTests = { ofFixtures: 'tests/built/every-fixture.test.ts', others: 'tests/built/!(every-fixture).test.ts' } as const;

/** The steps of a whole test run, or of the given test files only. Where several could go on, the earlier does. */
export function testSteps(files: readonly string[], site: SiteOptions, effects: Effects): readonly Step[] {
  const { root } = effects;
  const node = (...args: string[]): Promise<Finished> => execute(effects.node, args, root);
  const tool = (path: string, ...args: string[]) => node(join('node_modules', path), ...args).then(asOneCheck);
  // What a program compiled, the next one finds: that is half the time of a small one.
  const compiled = { ...effects.environment, NODE_COMPILE_CACHE: join(root, '.build', 'compiled') };
  const unitTests = (folder: string | undefined, ...args: string[]): Promise<StepOutcome> => {
    const environment = folder === undefined ? compiled : { ...compiled, TMPDIR: folder };
    return execute(effects.node, [...asForCheck, '--test', '--test-reporter=spec', ...args], root, environment).then(readUnitTests);
  };
  // No build keeps what it compiled: it writes its code anew under another name each time.
  const builtTests = (folder: string | undefined, ...args: string[]): Promise<StepOutcome> => {
    const environment = folder === undefined ? effects.environment : { ...effects.environment, TMPDIR: folder };
    return execute(effects.node, ['--test', '--test-reporter=spec', ...args], root, environment).then(readUnitTests);
  };
  const endToEnd = (after: readonly string[], patterns: readonly string[]): Step => ({
    name: 'end-to-end tests',
    after,
    async run(lane) {
      const results = join(root, endToEndResults);
      rmSync(results, { force: true });
      const finished = await lane(() => node('node_modules/@playwright/test/cli.js', 'test', '-c', endToEndConfig, ...patterns));
      return readEndToEndTests(finished, existsSync(results) ? readFileSync(results, 'utf8') : undefined);
    },
  });
  const isEndToEnd = (file: string): boolean => file.endsWith('.spec.ts');
  if (files.length > 0) {
    const [specs, units] = [files.filter(isEndToEnd), files.filter((file) => !isEndToEnd(file))];
    const unit: Step = { name: 'unit tests', after: [], run: (lane) => lane(() => unitTests(undefined, '--test-concurrency=2', ...units)) };
    return [...(units.length > 0 ? [unit] : []), ...(specs.length > 0 ? [endToEnd(units.length > 0 ? [unit.name] : [], specs)] : [])];
  }
  return [
    {
      name: 'types',
      after: [],
      run: (lane) =>
        lane(async () =>
          inAll([
            // Also writes what Astro derives from the content, which the other program reads.
            await tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning', '--tsconfig', 'src/tsconfig.pages.json'),
            await tool('typescript-7/bin/tsc', '--noEmit'),
          ]),
        ),
    },
    {
      name: 'lint and format',
      after: [],
      run: (lane) => lane(() => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=100', '.')),
    },
    {
      // In its own copy of the project, it waits for nobody.
      name: 'site of fixtures',
      after: [],
      run: (lane) => lane(() => withQuickFolder((folder) => builtTests(folder, buildTests.ofFixtures))),
    },
    {
      // Whatever is built is built here, once: the steps that follow find it up to date.
      name: 'builds',
      // Both write what Astro derives from the content.
      after: ['types'],
      run: (lane) =>
        lane(async () =>
          inAll([
            asOneCheck(await node('src/cli/main.ts', 'build', ...argumentsOf(site))),
            await builtTests(undefined, '--test-concurrency=1', buildTests.others),
          ]),
        ),
    },
    {
      name: 'HTML',
      after: ['builds'],
      run: (lane) =>
        lane(() =>
          tool('html-validate/bin/html-validate.mjs', '--config', '.html-validate.mjs', 'dist/**/*.html', '.build/fixture-site/**/*.html'),
        ),
    },
    {
      name: 'unit tests',
      after: [],
      // Files that share a program load once what they test.
      run: (lane) =>
        withQuickFolder(async (folder) => {
          const outcomes = unitTestPrograms(root).map((patterns) => lane(() => unitTests(folder, '--test-isolation=none', ...patterns)));
          return inAll(await Promise.all(outcomes));
        }),
    },
    endToEnd(['types', 'lint and format', 'site of fixtures', 'builds', 'HTML', 'unit tests'], []),
  ];
}

const argumentsOf = ({ content, out, base, address }: SiteOptions): readonly string[] => [
  ...['--content', content, '--out', out, '--base', base],
  ...(address === undefined ? [] : ['--address', address]),
];

/** Those that take long, the longest first, so that none of them is the last one on its own. */
const first: readonly string[] = ['checks', 'downloads', 'loading', 'cli', 'sayings', 'print', 'forms', 'language'];

/** Of the patterns of all unit tests, those of each program: a folder of tests/ that takes long, or all others, which take longer to begin than to run. */
export function unitTestPrograms(root: string): readonly (readonly string[])[] {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  const folders = new Set(files.map((file) => file.split(/[\\/]/)).map(([folder = '', ...inside]) => (inside.length > 0 ? folder : '')));
  const others = [...folders].filter((folder) => folder !== 'built' && !first.includes(folder)).sort();
  const patternOf = (folder: string): string => (folder === '' ? 'tests/*.test.ts' : `tests/${folder}/**/*.test.ts`);
  return [...first.map((folder) => [folder]), others].map((folders) => folders.map(patternOf));
}
