import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { bounds } from '../../src/loading/bounds.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { contentFolder } from './content-folder.ts';

const project = 'example-bureau/2023/river-cleaning';

/** The problems after one file has been changed, its official document likewise where it is the narrative. */
async function after(t: TestContext, name: 'project.yaml' | 'report.mdx', change: (text: string) => string) {
  const content = contentFolder(t);
  const path = join(content, project, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return (await readArchive(content)).problems;
}

const inNarrative =
  (text: string) =>
  (before: string): string =>
    `${before}\n\n${text}\n`;
const many = (count: number, each: (i: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, i) => each(i)).join(between);
const nested = (depth: number): string => many(depth, (i) => `${' '.repeat(i)}a:`);

const beyond: Readonly<Record<string, readonly ['project.yaml' | 'report.mdx', (text: string) => string]>> = {
  'a line of 1.2 MB': ['report.mdx', inNarrative('经核查，执行情况良好。'.repeat(110_000))],
  'a line of 100,000 digits': ['report.mdx', inNarrative('1'.repeat(100_000))],
  'a paragraph of many lines': ['report.mdx', inNarrative('经核查，执行情况良好。\n'.repeat(bounds.paragraph / 10))],
  'stars without end': ['report.mdx', inNarrative('*甲'.repeat(10_000))],
  'brackets without end': ['report.mdx', inNarrative('['.repeat(40_000))],
  'tags within tags on a line': ['report.mdx', inNarrative(`${'<a>'.repeat(8000)}${'</a>'.repeat(8000)}`)],
  'tags within tags, a line each': ['report.mdx', inNarrative(`${'<a>\n\n'.repeat(20_000)}`)],
  'quotations within each other': ['report.mdx', inNarrative(`${'>'.repeat(10_000)}甲`)],
  'lists within each other on a line': ['report.mdx', inNarrative(`${'- '.repeat(10_000)}甲`)],
  'lists within each other, a line each': ['report.mdx', inNarrative(many(400, (i) => `${'  '.repeat(i)}- 甲`))],
  'a table of too many rows': ['report.mdx', inNarrative(`| 甲 |\n| --- |\n${'| 1 |\n'.repeat(bounds.rows)}`)],
  'a table of too many cells': ['report.mdx', inNarrative(`|${' 甲 |'.repeat(100)}\n|${' --- |'.repeat(100)}`)],
  'a table of too many characters': ['report.mdx', inNarrative(`| 甲 |\n| --- |\n| ${'乙'.repeat(bounds.table)} |`)],
  'keys without end': ['project.yaml', (text) => `${text}${many(20_000, (i) => `key${i}: 1`)}\n`],
  'the same key without end': ['project.yaml', (text) => `${text}${many(20_000, () => 'key: 1')}\n`],
  'items without end, on a line': ['project.yaml', (text) => `${text}others: [${'a,'.repeat(20_000)}]\n`],
  'groups within each other': ['project.yaml', (text) => `${text}${nested(100)} 1\n`],
  'brackets within each other in YAML': ['project.yaml', (text) => `${text}others: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
  'open brackets in YAML': ['project.yaml', (text) => `${text}others: ${'{a: '.repeat(50_000)}\n`],
  'a label': ['project.yaml', (text) => text.replace(/label: .*/, `label: ${'甲'.repeat(bounds.label + 1)}`)],
  'a quotation': ['project.yaml', (text) => text.replace(/name: .*/, (line) => `${line}\npurpose: ${'甲'.repeat(bounds.words + 1)}`)],
  'a key': ['project.yaml', (text) => `${text}${'a'.repeat(1000)}: 1\n`],
};

describe('readArchive(contentFolder) of a text beyond its bounds', () => {
  for (const [kind, [name, change]] of Object.entries(beyond)) {
    // The limit is for a program that runs on for minutes, as this one did; it says nothing of speed.
    it(`says so, with what is allowed, and reads no further: ${kind}`, { timeout: 60_000 }, async (t) => {
      const problems = await after(t, name, change);
      const rules = new Set(problems.map(({ rule }) => rule));
      assert.ok(rules.has('too-large') || kind === 'tags within tags, a line each', [...rules].join());
      assert.ok(problems.length < 500, `${problems.length} problems`);
      for (const { what, file } of problems.filter(({ rule }) => rule === 'too-large')) {
        assert.match(what, /上限/);
        assert.ok(file.endsWith(name));
      }
    });
  }
});

describe('readArchive(contentFolder) of a long text within its bounds', () => {
  const within: Readonly<Record<string, string>> = {
    'one paragraph': '经核查，执行情况良好，群众反映较好。'.repeat(2000),
    'many paragraphs': '经核查，执行情况良好，群众反映较好。\n\n'.repeat(2000),
    'a table': `| 名称 | 备注 |\n| --- | --- |\n${'| 甲 | 乙 |\n'.repeat(400)}`,
    'white space': `甲${'　'.repeat(20_000)}乙`,
  };
  for (const [kind, text] of Object.entries(within)) {
    it(`reads it as any other: ${kind}`, { timeout: 60_000 }, async (t) => {
      const content = contentFolder(t);
      for (const name of ['report.mdx', 'source.txt']) {
        const path = join(content, project, name);
        const plain = name === 'source.txt' ? text.replace(/^\| --- .*$/m, '').replaceAll('|', ' ') : text;
        writeFileSync(path, inNarrative(plain)(readFileSync(path, 'utf8')));
      }
      const { problems } = await readArchive(content);
      assert.deepEqual(
        problems.filter(({ rule }) => ['too-large', 'text-differs'].includes(rule)),
        [],
      );
    });
  }
});
