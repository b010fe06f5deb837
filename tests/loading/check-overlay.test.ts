import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { checkOverlay } from '../../src/loading/check-overlay.ts';
import { sharedContent } from '../../src/loading/shared-content.ts';
import { contentFolder } from './content-folder.ts';

type Handler = (request: object, response: object, next: () => void) => Promise<void>;
interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
  readonly passed: boolean;
}

/** Asks the preview's server for something, as a browser would; what passes goes on to the site. */
function asker(t: TestContext, ...overlays: readonly string[]) {
  const content = contentFolder(t, ...overlays);
  let handler: Handler | undefined;
  const use = (each: Handler): void => {
    handler = each;
  };
  const server = { config: { base: '/sub/' }, middlewares: { use } };
  const updateConfig = ({ vite }: { vite: { plugins: { configureServer(each: object): void }[] } }) =>
    vite.plugins[0]?.configureServer(server);
  const setUp = checkOverlay(sharedContent(content)).hooks['astro:config:setup'] as unknown as (options: object) => void;
  setUp({ command: 'dev', updateConfig });
  const ask = async (url: string, accept = 'text/html,*/*'): Promise<Answer> => {
    let answer: Answer = { status: undefined, type: undefined, body: '', passed: false };
    const set = (part: Partial<Answer>): void => {
      answer = { ...answer, ...part };
    };
    const response = {
      writeHead: (status: number, headers: Record<string, string>) => set({ status, type: headers['Content-Type'] }),
      end: (body: string) => set({ body }),
    };
    await handler?.({ method: 'GET', url, headers: { accept } }, response, () => set({ passed: true }));
    return answer;
  };
  return { ask, content };
}

describe('checkOverlay(reports)', () => {
  it('lets everything pass while the content is sound, warnings or not', async (t) => {
    assert.ok((await asker(t).ask('/sub/')).passed);
    assert.ok((await asker(t, 'yaml-hash-cuts-text').ask('/sub/')).passed);
  });

  it('shows the problems in place of any page, in the words of the check, with the line and its place', async (t) => {
    const { ask } = asker(t, 'quote-differs-from-value', 'role-unknown');
    const { status, type, body } = await ask('/sub/example-bureau/');
    assert.deepEqual([status, type], [500, 'text/html; charset=utf-8']);
    assert.match(body, /project\.yaml 第 14 行第 12 列 <span class="error">必须改正/);
    assert.match(body, /<mark>799989\.85<\/mark>/);
    assert.match(body, /共 2 处必须改正/);
    assert.match(body, /<script type="module" src="\/sub\/@vite\/client">/);
  });

  it('shows signs of HTML as signs', async (t) => {
    const { body } = await asker(t, 'mdx-less-than-sign').ask('/sub/');
    assert.match(body, /整治问题<mark>&lt;不少于&gt;<\/mark>/);
  });

  it('gives the script its way, and the files of a report none', async (t) => {
    const { ask } = asker(t, 'quote-differs-from-value');
    assert.ok((await ask('/sub/@vite/client', '*/*')).passed);
    const { type, body } = await ask('/sub/example-bureau/2023/river-cleaning/figures.csv', '*/*');
    assert.equal(type, 'text/plain; charset=utf-8');
    assert.match(body, /\[number-differs\]/);
  });

  it('goes away when the content is mended', async (t) => {
    const { ask, content } = asker(t, 'file-orphan');
    assert.ok(!(await ask('/sub/')).passed);
    rmSync(join(content, 'example-bureau/2023/river-cleaning/report-old.docx'));
    assert.ok((await ask('/sub/')).passed);
  });

  it('has no part in the build', () => {
    const content = { folder: '/content', current: () => assert.fail('asked'), renewed: () => assert.fail('asked') };
    const setUp = checkOverlay(content).hooks['astro:config:setup'] as unknown as (options: object) => void;
    setUp({ command: 'build', updateConfig: () => assert.fail('changed') });
  });
});
