import assert from 'node:assert/strict';
import { basename, dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/check.ts';
import type { CheckJson } from '../../src/cli/check-formats.ts';
import { EditorError } from '../../src/cli/editor-error.ts';
import { parseCommand } from '../../src/cli/options.ts';
import { contentFolder } from '../loading/content-folder.ts';
import { recordedEffects } from './temporary.ts';

const project = 'example-bureau/2023/river-cleaning';

/** Runs the command over a faulty content folder, from the folder that holds it. */
async function check(t: TestContext, overlays: readonly string[], ...args: readonly string[]) {
  const content = contentFolder(t, ...overlays);
  const root = dirname(content);
  const { effects, lines } = recordedEffects(root);
  const code = await run(parseCommand(['check', ...args], root, {}), effects);
  return { content, code, text: lines.join('\n') };
}

describe('check of sound content', () => {
  it('says so, and is no failure', async (t) => {
    const { code, text } = await check(t, []);
    assert.equal(code, 0);
    assert.match(text, /^内容没有错误/);
  });
});

describe('check of faulty content', () => {
  it('prints every problem of every file in one run, by file and line, and fails', async (t) => {
    const { code, text } = await check(t, ['role-unknown', 'mdx-expression', 'number-half-a-household']);
    assert.equal(code, 1);
    const files = [...text.matchAll(/^content\/(\S+) 第/gm)].map(([, file]) => basename(file ?? ''));
    assert.deepEqual(files, ['project.yaml', 'report.mdx', 'site.yaml']);
    assert.match(text, /\n共 3 处必须改正。\n/);
  });

  it('prints warnings, which alone are no failure', async (t) => {
    const { code, text } = await check(t, ['yaml-hash-cuts-text']);
    assert.equal(code, 0);
    assert.match(text, /　请确认\n[\s\S]*\[yaml-remark\]\n\n共 1 处请确认。/);
  });

  it('shows no line wider than a terminal of 100 columns above the words', async (t) => {
    const { text } = await check(t, ['mdx-less-than-sign']);
    assert.match(text, /…$/m);
  });
});

describe('what the pages will claim', () => {
  it('ends the check, and is all that --claims prints', async (t) => {
    const { text } = await check(t, []);
    assert.match(text, /\n {2}开头：/);
    const alone = await check(t, [], '--claims', project);
    assert.equal(alone.code, 0);
    assert.match(alone.text, /^网页将要说的话/);
    assert.match(alone.text, /content\/example-bureau\/2023\/river-cleaning\//);
  });

  it('is not known of faulty content', async (t) => {
    const { code, text } = await check(t, ['number-negative'], '--claims');
    assert.equal(code, 1);
    assert.match(text, /还不能列出/);
  });
});

describe('check of a part', () => {
  const faults = ['role-unknown', 'mdx-expression'];

  for (const part of [`content/${project}`, project, `content/${project}/report.mdx`, 'content/example-bureau', 'example-bureau/2023']) {
    it(`shows what is in it and what stands in its way: ${part}`, async (t) => {
      const { code, text } = await check(t, faults, part);
      assert.equal(code, 1);
      assert.match(text, /report\.mdx/);
      assert.match(text, /content\/site\.yaml/);
    });
  }

  it('leaves out what is elsewhere, and says that there is more', async (t) => {
    const { code, text } = await check(t, ['mdx-expression'], 'content/site.yaml');
    assert.equal(code, 0);
    assert.doesNotMatch(text, /report\.mdx/);
    assert.match(text, /别处还有问题：共 1 处必须改正。/);
  });

  it('takes a path that leads nowhere, or out of the content, for a slip', async (t) => {
    await assert.rejects(check(t, [], 'content/no-such-bureau'), EditorError);
    await assert.rejects(check(t, [], '..'), EditorError);
  });
});

describe('check --format', () => {
  it('json: has the documented shape, with nothing left undefined', async (t) => {
    const { code, text } = await check(t, ['quote-differs-from-value', 'yaml-hash-cuts-text'], '--format', 'json');
    const json = JSON.parse(text) as CheckJson;
    assert.equal(code, json.sound ? 0 : 1);
    assert.deepEqual(Object.keys(json), ['schemaVersion', 'sound', 'errors', 'warnings', 'problems']);
    assert.equal(json.errors + json.warnings, json.problems.flatMap(({ places }) => places).length);
    for (const problem of json.problems) {
      assert.deepEqual(Object.keys(problem), ['rule', 'severity', 'file', 'line', 'column', 'field', 'excerpt', 'what', 'fix', 'places']);
      assert.deepEqual(Object.keys(problem.places[0] ?? {}), ['line', 'column', 'field', 'excerpt', 'what']);
      const { text: line = '', start = 0, end = 0 } = problem.excerpt ?? {};
      assert.notEqual(line.slice(start, end), '');
    }
  });

  it('json: is a document for sound content too', async (t) => {
    const { text } = await check(t, [], '--format', 'json');
    assert.deepEqual(JSON.parse(text), { schemaVersion: 2, sound: true, errors: 0, warnings: 0, problems: [] });
  });

  it('sarif: names tool, rules, places', async (t) => {
    const { text } = await check(t, ['number-negative'], '--format', 'sarif');
    const { version, runs } = JSON.parse(text) as { version: string; runs: readonly [Record<string, unknown>] };
    const run = runs[0] as unknown as {
      tool: { driver: { name: string; rules: readonly { id: string }[] } };
      results: readonly { ruleId: string; level: string; locations: readonly unknown[] }[];
    };
    assert.deepEqual([version, run.tool.driver.name], ['2.1.0', 'mingzhang']);
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      run.results.map(({ ruleId }) => ruleId),
    );
    assert.deepEqual(run.results[0]?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: `content/${project}/project.yaml` },
          region: { startLine: 14, startColumn: 12, endColumn: 22 },
        },
      },
    ]);
  });

  for (const format of ['text', 'json', 'sarif', 'github']) {
    it(`${format}: one message a cause, with a line for each of its places`, async (t) => {
      const { text } = await check(t, ['numbers-unregistered-in-a-table'], '--format', format);
      assert.equal(text.split('没有合适位置的写进 others').length, 2);
      const lines =
        format === 'sarif'
          ? text.match(/"startLine": \d+/g)
          : text.match(/(?:第 \d+ 行第|"line": \d+,\n\s+"column": \d+,\n\s+"field": null,\n\s+"excerpt")/g);
      assert.ok((lines ?? []).length >= 11, text);
    });
  }

  it('github: one annotation a message, with its signs escaped', async (t) => {
    const { text } = await check(t, ['number-with-comma-and-unit', 'actual-in-another-unit'], '--format', 'github');
    const [first = ''] = text.split('\n');
    assert.match(
      first,
      new RegExp(`^::error file=content/${project}/project\\.yaml,line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+,title=`),
    );
    assert.match(first, /%0A/);
  });

  it('refuses a format that it does not know', async (t) => {
    await assert.rejects(check(t, [], '--format', 'xml'), /text、json、sarif 或 github/);
  });
});

describe('check --explain RULE', () => {
  it('says what the rule upholds, why, both sides, the level, and how to let a warning stand', async (t) => {
    const { code, text } = await check(t, [], '--explain', 'phone-numbers-stay-out');
    assert.equal(code, 0);
    assert.match(
      text,
      /\[phone-numbers-stay-out\][\s\S]*为什么[\s\S]*不对[\s\S]*对[\s\S]*请确认[\s\S]*acknowledged:\n {2}- rule: phone-numbers-stay-out/,
    );
  });

  it('tells nobody to acknowledge an error, a note or a way of writing', async (t) => {
    for (const id of ['number-differs', 'parts-make-the-whole', 'yaml-remark'])
      assert.doesNotMatch((await check(t, [], '--explain', id)).text, /acknowledged:/);
  });

  it('suggests the nearest rules for one that there is not', async (t) => {
    const { code, text } = await check(t, [], '--explain', 'text-difers');
    assert.equal(code, 1);
    assert.match(text, /是不是：text-differs/);
  });
});

describe('check --rules', () => {
  it('lists every rule with its level and title', async (t) => {
    const { code, text } = await check(t, [], '--rules');
    assert.equal(code, 0);
    assert.match(text, /^ {2}text-differs　必须改正　正文与官方文件逐字一致$/m);
    assert.match(text, /共 \d+ 条规则/);
  });
});

it('the folder that a command names may lie anywhere', async (t) => {
  const { content } = await check(t, []);
  const { effects, lines } = recordedEffects('/');
  assert.equal(await run(parseCommand(['check', join(content, project)], '/', {}), effects), 0);
  assert.match(lines.join('\n'), /内容没有错误/);
});
