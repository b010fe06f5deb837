import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { devGuard, refusalOf } from '../../src/loading/dev-guard.ts';
import { contentFolder } from './content-folder.ts';

const own = { host: '127.0.0.1:4321' };
const asked = (url: string, headers: Record<string, string>, content = '/nowhere/content'): string | undefined =>
  refusalOf(url, headers, '/nowhere', content);

describe('refusalOf(url, headers, root, contentFolder)', () => {
  it('lets a browser open the pages of the preview, and a page of it ask for its own files', () => {
    for (const host of ['127.0.0.1:4321', 'localhost:4321', '[::1]:4321', 'localhost'])
      for (const site of [undefined, 'none', 'same-origin'])
        assert.equal(asked('/a/?b', { host, ...(site && { 'sec-fetch-site': site }) }), undefined, host);
    assert.equal(asked('/@vite/client', { ...own, origin: 'http://127.0.0.1:4321' }), undefined);
  });

  it('does not answer to another name, which could be made to lead here', () => {
    for (const host of [
      '',
      'example.com',
      'example.com:4321',
      '127.0.0.1.example.com',
      'localhost.example.com:4321',
      '192.168.1.2:4321',
      'a@localhost',
    ])
      assert.equal(asked('/', { host }), 'foreignHost', host);
  });

  it('does not answer to another page', () => {
    for (const origin of ['https://example.com', 'null', 'http://127.0.0.1:4322', 'http://localhost:4321', 'https://127.0.0.1:4321', ''])
      assert.equal(asked('/', { ...own, origin }), 'foreignPage', origin);
    for (const site of ['cross-site', 'same-site', '', 'none, cross-site'])
      assert.equal(asked('/', { ...own, 'sec-fetch-site': site }), 'foreignPage', site);
  });

  it('opens files of the content in the editor, and no others, however they are named', (t) => {
    const content = contentFolder(t);
    const file = join(content, 'site.yaml');
    symlinkSync('/etc/passwd', join(content, 'link.yaml'));
    const open = (name: string, path = '/__open-in-editor') => asked(`${path}?file=${encodeURIComponent(name)}`, own, content);
    for (const name of [file, `${file}:3`, `${file}:3:7`, pathToFileURL(file).href, join(content, 'x/../site.yaml')])
      assert.equal(open(name), undefined, name);
    const foreign = [
      '/etc/passwd',
      `${content}/../../etc/passwd`,
      join(content, 'link.yaml'),
      content,
      '',
      'site.yaml',
      `${content}-other/site.yaml`,
      'file://host/etc/passwd',
    ];
    for (const name of foreign) assert.equal(open(name), 'foreignFile', name);
    for (const path of ['/__OPEN-in-editor', '/sub/__open-in-editor', '/%5f_open-in-editor', '/__open-in-editor/x'])
      assert.equal(open('/etc/passwd', path), 'foreignFile', path);
    assert.equal(asked('/__open-in-editor', own, content), 'foreignFile');
    assert.equal(asked('/%E0%A4%A', own, content), 'foreignFile');
  });
});

describe('devGuard(root, contentFolder)', () => {
  type Handler = (request: object, response: object, next: () => void) => void;
  const handlerOf = (t: TestContext): Handler => {
    const handlers: Handler[] = [];
    const server = { middlewares: { use: (each: Handler) => void handlers.push(each) } };
    const updateConfig = ({ vite }: { vite: { plugins: { configureServer(each: object): void }[] } }) =>
      vite.plugins[0]?.configureServer(server);
    const setUp = devGuard('/nowhere', contentFolder(t)).hooks['astro:config:setup'] as unknown as (options: object) => void;
    setUp({ command: 'dev', updateConfig });
    setUp({ command: 'build', updateConfig: () => assert.fail('changed the build') });
    return handlers[0] ?? assert.fail('no handler');
  };

  it('says in Chinese why it does not answer, and passes on what is its own', (t) => {
    const handler = handlerOf(t);
    const sent: unknown[] = [];
    const response = { writeHead: (code: number) => void sent.push(code), end: (words: string) => void sent.push(words) };
    const next = () => void sent.push('passed');
    handler({ url: '/', headers: { host: 'example.com' } }, response, next);
    assert.deepEqual(sent.splice(0), [403, '编辑预览只在本机使用，请用终端里给出的网址打开。']);
    handler({ url: '/', headers: own }, response, next);
    assert.deepEqual(sent, ['passed']);
  });
});
