import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { circlesIn } from './import-graph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const list = (pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const sources = list('src/**/*.{ts,mjs,astro,css}');
const programs = sources.filter((file) => !file.endsWith('.css'));
const tests = list('tests/**/*.ts');

interface Import {
  readonly file: string;
  /** The file of src/ that is imported; undefined for a package. */
  readonly target: string | undefined;
  /** A folder of src/, or a package as it is named in the import. */
  readonly from: string;
  readonly typesOnly: boolean;
}

const statement = /^\s*(?:import|export)\s(?:(type\s)?[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  return [...read(file).matchAll(statement)].map(([, type, fixed, dynamic]) => {
    const name = (fixed ?? dynamic ?? '').split('?')[0] ?? '';
    const target = name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : undefined;
    return { file, target, from: target?.split('/')[1] ?? name, typesOnly: type !== undefined };
  });
}

const folderOf = (file: string): string => file.split('/')[1] ?? '';

const unifiedFamily = [
  'mdast',
  'mdast-util-mdx-jsx',
  'remark-cjk-friendly',
  'remark-gfm',
  'remark-mdx',
  'remark-parse',
  'unified',
  'vfile',
  'vfile-message',
];

/** Folder to what it may import besides itself. src/README.md says why. */
const allowed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  language: [],
  text: ['language'],
  domain: ['zod', 'language', 'text'],
  presenting: ['domain', 'language', 'text'],
  narrative: ['domain', 'language', 'text', ...unifiedFamily],
  checks: ['domain', 'language', 'text', 'narrative', 'presenting'],
  loading: ['domain', 'language', 'narrative', 'checks', 'text', 'yaml', 'js-yaml', 'zod', /^node:/],
  charts: ['domain', 'language', 'text', 'presenting', 'chart.js'],
  print: ['domain', 'language', 'text', 'presenting', 'charts', 'narrative'],
  downloads: [
    ...['domain', 'language', 'text', 'presenting', 'charts', 'narrative', 'print'],
    ...['zod', 'csv-stringify/sync', '@napi-rs/canvas', 'node:zlib', 'node:path'],
  ],
  components: ['domain', 'language', 'text', 'presenting', 'charts', 'downloads'],
  layouts: ['domain', 'text', 'charts', 'downloads', 'components', 'styles'],
  pages: [
    ...['domain', 'language', 'text', 'presenting', 'charts', 'checks', 'downloads', 'narrative', 'loading', 'components', 'layouts'],
    ...['astro:content', 'node:path'],
  ],
  browser: ['charts', 'chart.js'],
  cli: ['domain', 'language', 'text', 'presenting', 'charts', 'checks', 'downloads', 'narrative', 'loading', /^node:/],
  'content.config.ts': ['domain', 'loading', 'astro:content', 'astro/loaders', 'node:path'],
};

/** What single files may import beyond their folder, with the reason. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'src/checks/forms/characters-have-glyphs.ts': ['print'], // What the fonts have, the print knows.
  'src/checks/forms/numbers-fit-every-form.ts': ['downloads'], // Whether a column has room, the column knows.
  'src/checks/forms/charts-have-data.ts': ['charts'], // Whether a chart can be drawn is the chart's own to say.
  'src/loading/from-astro.ts': ['astro:content'], // The site door.
  'src/downloads/raster/faces.ts': ['node:fs', 'node:module'], // Finds the font files that pictures are drawn with.
  'src/print/font-files.ts': ['node:fs', 'node:module'], // Finds the font files that the PDF is set in.
  'src/print/faces.ts': ['fontverter'], // Unpacks them.
  'src/print/woff.ts': ['node:zlib'], // Unpacks their tables of characters.
  'src/print/compiler.ts': ['@myriaddreamin/typst-ts-node-compiler'], // The only file that knows how Typst is run.
  'src/print/imprint.ts': ['uqr'], // The QR code of the page's address.
  'src/cli/astro.ts': ['astro'], // Runs the build; Astro's virtual modules exist only inside it.
  'src/cli/verify-page.ts': ['parse5'], // Reads published pages as browsers do.
  'src/loading/metadata/docx.ts': ['fflate'], // Parts of a Word file.
  'src/loading/metadata/pdf-worker.ts': ['unpdf'], // In a thread of its own, which can be ended.
  'src/downloads/zip/write-zip.ts': ['fflate'], // The writer of archives, so that it can be replaced.
  'src/downloads/feed/permanent-id.ts': ['node:crypto'], // Ids are UUIDs made from addresses.
  'src/downloads/xlsx/write-workbook.ts': ['hucre/xlsx'], // The writer of spreadsheets, so that it can be replaced.
  'src/downloads/tables/table-parquet.ts': ['hyparquet', 'hyparquet-writer'], // The writer of Parquet, likewise.
  'src/downloads/sha256.ts': ['node:crypto'], // Checksums of files.
  'src/downloads/media-type.ts': ['mrmime'], // The registry of media types.
  'src/layouts/stylesheet.ts': ['node:crypto', 'lightningcss'], // One inline style sheet, named by its hash in the policy.
  'src/layouts/browser-bundle.ts': ['node:crypto', 'node:path', 'rolldown'], // The scripts that ship, bundled once a build.
  'src/layouts/chart-loader.ts': ['browser'], // Names the script's entry.
  'src/layouts/security.ts': ['browser'], // Names the inline script of embeddable pages by its hash.
  'src/layouts/Embed.astro': ['browser'], // Holds that script.
};

/** Types of these come with no code. */
const typesAllowed: Readonly<Record<string, readonly string[]>> = {
  loading: ['astro', 'astro/loaders'],
  pages: ['astro'],
  layouts: ['astro'],
  components: ['astro'],
};

function isAllowed({ file, from, typesOnly }: Import): boolean {
  const folder = folderOf(file);
  const rules = [folder, ...(allowed[folder] ?? []), ...(exceptions[file] ?? []), ...(typesOnly ? (typesAllowed[folder] ?? []) : [])];
  return rules.some((rule) => (typeof rule === 'string' ? rule === from : rule.test(from)));
}

/** Code without its comments. A slash pair in an address or a pattern is none. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/\s.*$/gm, '$1');

const linesWith = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    withoutComments(read(file))
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('imports', () => {
  it('are read from every kind of statement', () => assert.ok(programs.flatMap(importsOf).length > 300));

  for (const folder of new Set(programs.map(folderOf))) {
    it(`of src/${folder} go one way`, () => {
      assert.ok(folder in allowed, `src/${folder} has no rule`);
      const wrong = programs
        .filter((file) => folderOf(file) === folder)
        .flatMap((file) => importsOf(file).filter((each) => !isAllowed(each)));
      assert.deepEqual(
        wrong.map(({ file, from, typesOnly }) => `${file} imports ${typesOnly ? 'types of ' : ''}${from}`),
        [],
      );
    });
  }

  const graphOf = (nodeOf: (file: string) => string): Map<string, string[]> => {
    const graph = new Map<string, string[]>();
    for (const { file, target } of programs.flatMap(importsOf)) {
      const [from, to] = [nodeOf(file), nodeOf(target ?? file)];
      if (target) graph.set(from, [...(graph.get(from) ?? []), ...(nodeOf === itself || from !== to ? [to] : [])]);
    }
    return graph;
  };
  const itself = (file: string): string => file;

  it('go in no circle of files', () => assert.deepEqual(circlesIn(graphOf(itself)), []));
  it('go in no circle of folders', () => assert.deepEqual(circlesIn(graphOf(folderOf)), []));
  it('would show a circle', () =>
    assert.deepEqual(
      circlesIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
      [['b', 'c']],
    ));

  it('have no exception that nobody needs', () => {
    const used = programs.flatMap(importsOf).map(({ file, from }) => `${file} ${from}`);
    const unused = Object.entries(exceptions).flatMap(([file, packages]) =>
      packages.filter((name) => !used.includes(`${file} ${name}`)).map((name) => `${file} ${name}`),
    );
    assert.deepEqual(unused, []);
  });
});

/** Files over 200 lines, each with the reason. None may be over 300. */
const long: Readonly<Record<string, string>> = {
  'src/styles/base.css': 'One sheet for what every page shares.',
  'src/styles/report.css': 'One sheet for the report page below its opening.',
};

describe('files', () => {
  const lines = (file: string): number => read(file).split('\n').length - 1;

  it('are short', () => {
    const over = [...sources, ...tests]
      .map((file) => ({ file, count: lines(file) }))
      .filter(({ file, count }) => count > (file in long || file.startsWith('tests/') ? 300 : 200));
    assert.deepEqual(over, []);
  });

  it('are named for what they hold', () => {
    const vague = [...sources, ...tests].filter(
      (file) => !file.startsWith('src/pages/') && /^(?:utils?|helpers?|common|types|index|misc)\.ts$/.test(basename(file)),
    );
    assert.deepEqual(vague, []);
  });

  it('have names in one style', () => {
    const odd = programs
      .filter((file) => !file.startsWith('src/pages/'))
      .filter(
        (file) => !(file.endsWith('.astro') ? /^[A-Z][A-Za-z]*\.astro$/ : /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|mjs)$/).test(basename(file)),
      );
    assert.deepEqual(odd, []);
  });
});

describe('names of types', () => {
  it('mean one thing each', () => {
    const named = sources
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...read(file).matchAll(/^(?:export )?(?:interface|type) (\w+)/gm)].map(([, name = '']) => ({ file, name })));
    const twice = [...Map.groupBy(named, ({ name }) => name)].filter(([, all]) => all.length > 1);
    assert.deepEqual(
      twice.map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`),
      [],
    );
  });
});

describe('words and chance', () => {
  const outsideText = sources.filter(
    (file) =>
      !['language', 'text'].includes(folderOf(file)) && file !== 'src/cli/bootstrap.mjs' && !/^src\/checks\/.*\.words\.ts$/.test(file),
  );

  it('keep every Chinese word in src/language, in src/text, or beside its rule', () =>
    assert.deepEqual(linesWith(outsideText, /\p{Script=Han}/u), []));

  it('leave clock, chance and the machine’s language out of what is built', () => {
    const built = programs.filter((file) => folderOf(file) !== 'cli');
    assert.deepEqual(linesWith(built, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\btoLocale[A-Z]|\bIntl\./), []);
  });

  it('leave the process out of what is pure', () => {
    const pure = programs.filter((file) =>
      ['language', 'text', 'domain', 'presenting', 'narrative', 'checks', 'charts', 'print', 'downloads', 'components', 'browser'].includes(
        folderOf(file),
      ),
    );
    assert.deepEqual(linesWith(pure, /\bprocess\.|\bconsole\./), []);
  });
});
