import assert from 'node:assert/strict';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/build.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { cli } from '../../src/text/editors/cli.ts';
import { pageWith, recordedEffects, temporaryFolder } from './temporary.ts';

const render: Effects['render'] = async (_, folder) => writeFileSync(join(folder, 'index.html'), pageWith('new'));

function setUp(t: TestContext, overrides: Partial<Effects> = {}) {
  const root = temporaryFolder(t, {
    'content/site.yaml': 'title: 示例',
    'public-site/dist/index.html': 'last good',
    'public-site/dist/security-headers.conf': '',
  });
  const out = join(root, 'public-site', 'dist');
  const options = { content: join(root, 'content'), out, base: '/', address: undefined, verbose: false };
  return {
    root,
    options,
    out,
    home: () => readFileSync(join(out, 'index.html'), 'utf8'),
    ...recordedEffects(root, { render, ...overrides }),
  };
}

/** Root may write everywhere: what the system refuses is tried as another user. */
const isRoot = process.geteuid?.() === 0;
const skip = isRoot ? false : 'needs root, to have files of two owners';
const as = (user: number): void => process.seteuid?.(user);
const nobody = 65534;

async function asNobody(root: string, folders: readonly string[], work: () => Promise<void>): Promise<void> {
  const { chownSync } = await import('node:fs');
  for (const folder of [root, ...folders]) chownSync(folder, nobody, nobody);
  as(nobody);
  try {
    await work();
  } finally {
    as(0);
  }
}

describe('a build that succeeds', () => {
  it('says so although the last site holds a folder that is read-only', { skip }, async (t) => {
    const { root, options, out, effects, home, lines } = setUp(t);
    mkdirSync(join(out, 'locked', 'deep'), { recursive: true });
    writeFileSync(join(out, 'locked', 'deep', 'a.html'), '');
    const all = [out, join(out, 'locked'), join(out, 'locked', 'deep'), join(root, 'public-site')];
    chmodSync(join(out, 'locked', 'deep'), 0o500);
    await asNobody(root, all, async () => assert.equal(await run(options, effects), 0));
    assert.equal(home(), pageWith('new'));
    assert.deepEqual(readdirSync(join(root, 'public-site')), ['dist'], lines.join('\n'));
  });

  it('names what of the last site it may not delete, and builds again the next time', { skip }, async (t) => {
    const { root, options, out, effects, home, lines } = setUp(t);
    mkdirSync(join(out, 'of-root'));
    writeFileSync(join(out, 'of-root', 'a.html'), '');
    await asNobody(root, [out, join(root, 'public-site')], async () => {
      assert.equal(await run(options, effects), 0);
      assert.equal(home(), pageWith('new'));
      assert.match(lines.join('\n'), /旧文件夹 .*\.dist\.old-1 没能删去/);
      assert.equal(await run(options, { ...effects, processId: 2 }), 0);
    });
  });

  it('says so although it cannot be noted for the next start', async (t) => {
    const { root, options, effects, home, lines } = setUp(t);
    mkdirSync(join(root, '.build', 'stamp.json'), { recursive: true });
    assert.equal(await run(options, effects), 0);
    assert.equal(home(), pageWith('new'));
    assert.ok(lines.includes(cli.build.unstamped));
  });
});

describe('a build that the system refuses', () => {
  it('keeps the last good site and says in Chinese what to do', { skip }, async (t) => {
    const { root, options, effects, home, lines } = setUp(t);
    await asNobody(root, [], async () => assert.equal(await run(options, effects), 1));
    assert.equal(home(), 'last good');
    assert.match(lines.join('\n'), /不能读写 .*：没有权限。请.*\n.*保持不变/);
    assert.deepEqual(readdirSync(join(root, 'public-site')), ['dist']);
  });
});

describe('a build after one that was killed', () => {
  it('brings the last good site back before anything else, whatever the content is like', async (t) => {
    const problem = { rule: 'x', severity: 'error', file: 'content/site.yaml', line: 1, what: '错。', fix: '改。' } as const;
    const { root, options, effects, lines } = setUp(t, {
      readContent: async () => ({ archive: undefined, problems: [problem], site: undefined }),
    });
    const out = join(root, 'other');
    mkdirSync(join(root, '.other.old-77'));
    writeFileSync(join(root, '.other.old-77', 'index.html'), 'from before');
    assert.equal(await run({ ...options, out }, effects), 1);
    assert.match(lines.join('\n'), /保持不变/);
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'from before');
  });

  it('takes over its lock', async (t) => {
    const { root, options, effects } = setUp(t);
    mkdirSync(join(root, '.build'));
    writeFileSync(join(root, '.build', 'building'), '4242');
    assert.equal(await run(options, effects), 0);
    assert.deepEqual(readdirSync(join(root, '.build')), ['stamp.json']);
  });
});

describe('two builds at once', () => {
  it('follow each other, and the second says that it waits', async (t) => {
    let inside = 0;
    const slow: Effects['render'] = async (options, folder) => {
      assert.equal(++inside, 1);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await render(options, folder);
      inside -= 1;
    };
    const { root, options, effects, lines } = setUp(t, { render: slow, isRunning: () => true });
    const codes = await Promise.all([11, 12, 13].map((processId) => run(options, { ...effects, processId })));
    assert.deepEqual(codes, [0, 0, 0]);
    assert.match(lines.join('\n'), /另一个构建正在运行（进程 1\d）/);
    assert.deepEqual(readdirSync(join(root, '.build')), ['stamp.json']);
  });
});

describe('what stands in the site’s folder and is the host’s', () => {
  it('moves along: CNAME and whatever begins with a point; what the project brings itself comes first', async (t) => {
    const { options, out, effects } = setUp(t, {
      async render(site, folder) {
        await render(site, folder);
        mkdirSync(join(folder, '.well-known'));
        writeFileSync(join(folder, '.well-known', 'security.txt'), 'new');
      },
    });
    mkdirSync(join(out, '.well-known', 'acme-challenge'), { recursive: true });
    writeFileSync(join(out, '.well-known', 'acme-challenge', 'token'), 'of the host');
    writeFileSync(join(out, '.well-known', 'security.txt'), 'old');
    writeFileSync(join(out, 'CNAME'), 'example.gov.cn');
    writeFileSync(join(out, 'old-page.html'), '');
    assert.equal(await run(options, effects), 0);
    const text = (name: string) => readFileSync(join(out, name), 'utf8');
    assert.deepEqual([text('CNAME'), text('.well-known/acme-challenge/token')], ['example.gov.cn', 'of the host']);
    assert.equal(text('.well-known/security.txt'), 'new');
    assert.ok(!existsSync(join(out, 'old-page.html')));
  });

  it('is no reason to refuse a folder', async (t) => {
    const { root, options, effects } = setUp(t);
    const out = join(root, 'fresh');
    mkdirSync(join(out, '.git'), { recursive: true });
    assert.equal(await run({ ...options, out }, effects), 0);
    assert.ok(existsSync(join(out, '.git')));
  });
});

describe('a site’s folder that is a link', () => {
  it('stays one: what it leads to is replaced', async (t) => {
    const { root, options, out, effects, home } = setUp(t);
    const link = join(root, 'link');
    symlinkSync(out, link);
    assert.equal(await run({ ...options, out: link }, effects), 0);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(home(), pageWith('new'));
  });

  it('is refused where it leads nowhere, and so is a file', async (t) => {
    const { root, options, effects, lines } = setUp(t);
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    await assert.rejects(run({ ...options, out: join(root, 'link') }, effects), { name: 'EditorError', message: /link 是一个链接/ });
    assert.equal(await run({ ...options, out: join(root, 'file') }, effects), 1);
    assert.match(lines.join('\n'), /file 里已有别的文件/);
  });
});

describe('content that changes while a build runs', () => {
  it('is not published half old and half new', async (t) => {
    const { root, options, effects, home, lines } = setUp(t, {
      async render(site, folder) {
        writeFileSync(join(root, 'content', 'site.yaml'), 'title: 改了');
        await render(site, folder);
      },
    });
    assert.equal(await run(options, effects), 1);
    assert.equal(home(), 'last good');
    assert.ok(lines.join('\n').includes(cli.build.changed));
  });
});
