import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { preferredEncoding, serve } from '../../src/cli/serve.ts';
import { pageWith, policy, temporaryFolder } from './temporary.ts';

const files = {
  'index.html': pageWith('首页'.repeat(200)),
  '404.html': pageWith('没有这一页'),
  'report/index.html': pageWith('报告'),
  'report/figures.csv': '\ufeffid,value\r\n',
  'report/report.mdx': '# 报告',
  'report/charts/funds.svg': '<svg/>',
  'report/charts/funds/index.html': pageWith('图'),
  'og.png': 'PNG',
  'assets/chart.js': 'export {}',
  'empty/note.txt': '说明',
  'security-headers.conf': 'add_header',
  '.secret': 'secret',
};

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Unlike fetch, sends the path as it is and unpacks nothing. */
function ask(address: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const asked = httpRequest({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Reply['headers'],
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

async function serveFiles(t: TestContext, base = '/') {
  const folder = temporaryFolder(t, files);
  const server = await serve(folder, { base, port: 0 });
  t.after(() => server.close());
  return {
    folder,
    ...server,
    ask: (...args: [string, Record<string, string>?, string?]) => ask(server.address, ...args),
  };
}

describe('serve(folder, options)', () => {
  it('sends each kind of file with its type', async (t) => {
    const site = await serveFiles(t);
    const types = {
      '/': 'text/html; charset=utf-8',
      '/report/': 'text/html; charset=utf-8',
      '/report/figures.csv': 'text/csv; charset=utf-8',
      '/report/report.mdx': 'text/plain; charset=utf-8',
      '/report/charts/funds.svg': 'image/svg+xml; charset=utf-8',
      '/og.png': 'image/png',
      '/assets/chart.js': 'text/javascript; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await site.ask(path);
      assert.deepEqual([path, status, headers['content-type']], [path, 200, type]);
    }
  });

  it('sends the bytes of the file, byte order mark included', async (t) => {
    const site = await serveFiles(t);
    assert.equal((await site.ask('/report/figures.csv?download')).body.toString(), files['report/figures.csv']);
  });

  it('leads a folder to its slash and keeps the query', async (t) => {
    const site = await serveFiles(t);
    const { status, headers } = await site.ask('/report?year=2023');
    assert.deepEqual([status, headers.location], [301, '/report/?year=2023']);
  });

  it('answers with the 404 page and status for what is not there', async (t) => {
    const site = await serveFiles(t);
    for (const path of ['/nothing', '/empty/', '/report/index.html/', '/%E0%A4%A', '/index.html/x']) {
      const { status, body } = await site.ask(path);
      assert.deepEqual([path, status, body.toString()], [path, 404, files['404.html']]);
    }
  });

  it('gives out nothing that is hidden, outside the folder or meant for a server', async (t) => {
    const site = await serveFiles(t);
    const outside = `/../${site.folder.split('/').at(-1)}/og.png`;
    const paths = [
      outside,
      '/%2e%2e/etc/passwd',
      '/..%2fetc/passwd',
      '/..%5cx',
      '/.secret',
      '/report//',
      '//og.png',
      '/og.png%00',
      '/C:/x',
    ];
    for (const path of [...paths, '/security-headers.conf']) assert.equal((await site.ask(path)).status, 404, path);
  });

  it('packs text as the reader accepts it and says so', async (t) => {
    const site = await serveFiles(t);
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
    for (const encoding of ['br', 'gzip', 'identity'] as const) {
      const { headers, body } = await site.ask('/', { 'accept-encoding': encoding });
      assert.equal(headers['content-encoding'] ?? 'identity', encoding);
      assert.equal(headers.vary, 'Accept-Encoding');
      assert.equal(unpack[encoding](body).toString(), files['index.html']);
    }
    assert.equal((await site.ask('/og.png', { 'accept-encoding': 'br' })).headers['content-encoding'], undefined);
  });

  it('tells a reader who has the page already that it is unchanged, until it changes', async (t) => {
    const site = await serveFiles(t);
    const { headers } = await site.ask('/');
    const known = { 'if-none-match': String(headers.etag) };
    const again = await site.ask('/', known);
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    writeFileSync(join(site.folder, 'index.html'), pageWith('changed'));
    assert.equal((await site.ask('/', known)).body.toString(), pageWith('changed'));
  });

  it('sends the policy of the page as a header, with who may frame it', async (t) => {
    const site = await serveFiles(t);
    assert.equal((await site.ask('/')).headers['content-security-policy'], `${policy}; frame-ancestors 'none'`);
    assert.equal((await site.ask('/nothing')).headers['x-frame-options'], 'DENY');
    assert.match(String((await site.ask('/report/charts/funds/')).headers['content-security-policy']), /frame-ancestors \*$/);
    assert.equal((await site.ask('/og.png')).headers['x-content-type-options'], 'nosniff');
    assert.match(String((await site.ask('/assets/chart.js')).headers['cache-control']), /immutable/);
  });

  it('answers HEAD like GET without the body, and no other method', async (t) => {
    const site = await serveFiles(t);
    const { headers, body } = await site.ask('/', {}, 'HEAD');
    assert.deepEqual([Number(headers['content-length']), body.length], [Buffer.byteLength(files['index.html']), 0]);
    const refused = await site.ask('/', {}, 'POST');
    assert.deepEqual([refused.status, refused.headers.allow], [405, 'GET, HEAD']);
  });

  it('serves below a base path only', async (t) => {
    const site = await serveFiles(t, '/sub/');
    assert.match(site.address, /\/sub\/$/);
    assert.equal((await site.ask('/sub/report/')).status, 200);
    assert.equal((await site.ask('/sub')).headers.location, '/sub/');
    assert.equal((await site.ask('/sub/report')).headers.location, '/sub/report/');
    assert.equal((await site.ask('/report/')).status, 404);
  });

  it('refuses a port that is taken', async (t) => {
    const site = await serveFiles(t);
    await assert.rejects(serve(site.folder, { port: Number(new URL(site.address).port) }), { code: 'EADDRINUSE' });
  });

  it('takes the next free port when none is asked for', async (t) => {
    const folder = temporaryFolder(t, files);
    const servers = [await serve(folder), await serve(folder)];
    t.after(() => Promise.all(servers.map((server) => server.close())));
    assert.notEqual(servers[0]?.address, servers[1]?.address);
    for (const { address } of servers)
      assert.equal((await ask(address, '/')).body.toString(), readFileSync(join(folder, 'index.html'), 'utf8'));
  });
});

describe('preferredEncoding(accepted)', () => {
  it('takes brotli before gzip, and neither if refused', () => {
    assert.equal(preferredEncoding('gzip, deflate, br;q=0.5'), 'br');
    assert.equal(preferredEncoding('br;q=0, gzip'), 'gzip');
    assert.equal(preferredEncoding('br;q=0.0, x-gzip'), 'identity');
    assert.equal(preferredEncoding(''), 'identity');
  });
});
