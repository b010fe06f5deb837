import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/build.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { hashInputs, isFresh } from '../../src/cli/stamp.ts';
import type { SiteFile } from '../../src/domain/files/site-file.ts';
import { cli } from '../../src/text/editors/cli.ts';
import { pageWith, recordedEffects, temporaryFolder } from './temporary.ts';

const render: Effects['render'] = async (_, folder) => writeFileSync(join(folder, 'index.html'), pageWith('new'));

function setUp(t: TestContext, overrides: Partial<Effects> = {}) {
  const root = temporaryFolder(t, {
    'content/site.yaml': 'title: 示例',
    'dist/index.html': 'last good',
    'dist/security-headers.conf': '',
  });
  const options = {
    content: join(root, 'content'),
    out: join(root, 'dist'),
    base: '/',
    address: undefined,
    verbose: false,
  };
  const home = () => readFileSync(join(root, 'dist', 'index.html'), 'utf8');
  return { root, options, home, ...recordedEffects(root, { render, ...overrides }) };
}

const leftovers = (root: string): string[] =>
  [root, join(root, '.build')]
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => /-\d+$/.test(name));

describe('build.run(options, effects)', () => {
  it('puts the new site in the place of the last one and stamps it', async (t) => {
    const { root, options, effects, home } = setUp(t);
    const inputs = hashInputs(root, options);
    assert.equal(await run(options, effects), 0);
    assert.equal(home(), pageWith('new'));
    assert.deepEqual(readdirSync(options.out).sort(), ['_headers', 'index.html', 'security-headers.conf']);
    assert.deepEqual(leftovers(root), []);
    assert.ok(isFresh(root, options.out, inputs));
  });

  it('says what a site in public should not lack, until site.yaml has it', async (t) => {
    const said = async (site: Partial<SiteFile>) => {
      const whole: SiteFile = { title: '示例', role: 'publisher', contentLicence: '可以使用', ...site };
      const { options, effects, lines } = setUp(t, { readContent: async () => ({ problems: [], site: whole, archive: undefined }) });
      await run(options, effects);
      return lines.slice(lines.findIndex((line) => line.startsWith('完成')) + 1);
    };
    assert.deepEqual(await said({}), [cli.build.unaddressed, cli.build.unsigned(['operator', 'contact'])]);
    const address = 'https://a.example';
    assert.deepEqual(await said({ address, operator: '示例小组' }), [cli.build.unsigned(['contact'])]);
    assert.deepEqual(await said({ address, contact: 'a@b.example' }), [cli.build.unsigned(['operator'])]);
    assert.doesNotMatch(cli.build.unsigned(['contact']), /operator/);
    assert.deepEqual(await said({ address, operator: '示例小组', contact: 'a@b.example' }), []);
  });

  it('builds where there was no site before', async (t) => {
    const { root, options, effects } = setUp(t);
    const out = join(root, 'elsewhere', 'site');
    assert.equal(await run({ ...options, out }, effects), 0);
    assert.deepEqual(readdirSync(join(root, 'elsewhere')), ['site']);
  });

  it('prints every problem of the content and does not render', async (t) => {
    const problem = {
      rule: 'x',
      severity: 'error',
      file: 'content/site.yaml',
      line: 3,
      what: '缺少标题。',
      fix: '请补上。',
    } as const;
    const { options, effects, lines, home } = setUp(t, {
      readContent: async () => ({
        problems: [problem, { ...problem, line: 4, what: '许可写错了。' }],
        site: undefined,
        archive: undefined,
      }),
      render: async () => assert.fail('rendered'),
    });
    assert.equal(await run(options, effects), 1);
    assert.match(lines.join('\n'), /缺少标题.*许可写错了.*保持不变/s);
    assert.equal(home(), 'last good');
  });

  it('keeps the last good site when rendering fails, and shows no stack', async (t) => {
    const { root, options, effects, lines, home } = setUp(t, {
      async render(_, folder) {
        writeFileSync(join(folder, 'index.html'), 'half');
        throw Object.assign(new Error('unknown chart: pie\n    at draw (chart.ts:1:1)'), {
          loc: { file: 'report.mdx', line: 8, column: 1 },
        });
      },
    });
    assert.equal(await run(options, effects), 1);
    assert.equal(home(), 'last good');
    assert.deepEqual(leftovers(root), []);
    assert.match(lines.join('\n'), /unknown chart: pie\n.*report\.mdx:8:1/);
    assert.doesNotMatch(lines.join('\n'), /\n\s+at /);
  });

  it('keeps the last good site when a page has no policy, or another one than the home page', async (t) => {
    for (const page of ['<p>bare</p>', pageWith('').replace('none', 'self')]) {
      const { options, effects, lines, home } = setUp(t, {
        async render(site, folder) {
          await render(site, folder);
          mkdirSync(join(folder, 'about'));
          writeFileSync(join(folder, 'about', 'index.html'), page);
        },
      });
      assert.equal(await run(options, effects), 1);
      assert.match(lines.join('\n'), /about/);
      assert.equal(home(), 'last good');
    }
  });

  it('lets the pages of charts have a policy of their own, the same for all of them', async (t) => {
    for (const [second, code] of [
      [pageWith('').replace('none', 'self'), 0],
      [pageWith(''), 1],
    ] as const) {
      const { options, effects } = setUp(t, {
        async render(site, folder) {
          await render(site, folder);
          for (const [chart, page] of Object.entries({ funds: pageWith('').replace('none', 'self'), growth: second })) {
            mkdirSync(join(folder, 'a', 'charts', chart), { recursive: true });
            writeFileSync(join(folder, 'a', 'charts', chart, 'index.html'), page);
          }
        },
      });
      assert.equal(await run(options, effects), code);
      const headers = readFileSync(join(options.out, 'security-headers.conf'), 'utf8');
      if (code === 0) assert.match(headers, /"default-src 'self'; [^"]*; frame-ancestors \*"/);
    }
  });

  it('cleans up when the process is told to stop', async (t) => {
    let stop = () => {};
    const { root, options, effects, home } = setUp(t, {
      onStop: (cleanUp) => {
        stop = cleanUp;
        return () => undefined;
      },
      async render(_, folder) {
        writeFileSync(join(folder, 'index.html'), 'half');
        stop();
        assert.deepEqual(leftovers(root), []);
        throw new Error('stopped');
      },
    });
    await run(options, effects);
    assert.equal(home(), 'last good');
  });

  it('mends what a killed build left: the last good site comes back, the half-built one goes', async (t) => {
    const { root, options, effects, home } = setUp(t, { render: async () => assert.fail('not this time') });
    const killed = join(root, '.site.old-77');
    for (const folder of [killed, join(root, '.site.new-77'), join(root, '.build', 'rendered-77'), join(root, '.dist.new-78')]) {
      mkdirSync(folder, { recursive: true });
    }
    writeFileSync(join(killed, 'index.html'), 'from before');
    writeFileSync(join(killed, 'security-headers.conf'), '');
    const failing = { ...effects, isRunning: (processId: number) => processId === 78 };
    assert.equal(await run({ ...options, out: join(root, 'site') }, failing), 1);
    assert.equal(readFileSync(join(root, 'site', 'index.html'), 'utf8'), 'from before');
    assert.deepEqual(leftovers(root), ['.dist.new-78']);
    assert.equal(home(), 'last good');
  });

  it('never replaces a folder that holds anything else', async (t) => {
    const { root, options, effects, lines } = setUp(t);
    assert.equal(await run({ ...options, out: join(root, 'content') }, effects), 1);
    assert.deepEqual(readdirSync(join(root, 'content')), ['site.yaml']);
    assert.match(lines.join('\n'), /--out/);
  });

  it('says so when there is no content folder', async (t) => {
    const { options, effects } = setUp(t);
    await assert.rejects(run({ ...options, content: '/nowhere' }, effects), {
      name: 'EditorError',
      message: /\/nowhere/,
    });
  });
});
