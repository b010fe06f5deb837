import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { marksByBlock } from '../../src/domain/marks.ts';
import { publishNarrative } from '../../src/narrative/publish.ts';
import { parseNarrativeSource } from '../../src/narrative/syntax.ts';
import { realReport } from '../real-report.ts';

interface Element {
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const source = readFileSync(new URL('../../content/baiyun-procuratorate/2023/judicial-assistance/report.mdx', import.meta.url), 'utf8');

async function published(text = source): Promise<Root> {
  const tree = parseNarrativeSource(text);
  await publishNarrative({ reportAt: async () => realReport })(tree, new VFile({ path: 'report.mdx' }));
  return tree;
}

/** The words under a node, without what the site adds. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if ((node.data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className?.includes('beside')) return '';
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}

function elements(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, (node: Nodes) => {
    const data = node.data as { hName?: string; hProperties?: Record<string, unknown> } | undefined;
    if (data) found.push({ name: data.hName ?? node.type, properties: data.hProperties ?? {}, text: wordsOf(node) });
  });
  return found;
}

const named = async (name: string) => elements(await published()).filter((each) => each.name === name);

describe('publishNarrative({reportAt})', () => {
  it('keeps the text character for character', async () => {
    const expected = realReport.narrative.blocks.filter(({ kind }) => kind !== 'annex' && kind !== 'title');
    assert.equal(wordsOf(await published()), expected.map(({ text }) => text).join(''));
  });

  it('makes every statement of a figure a data element with its exact value, in a link to its card', async () => {
    const stated = realReport.figures.flatMap(({ statements }) => statements.map(({ anchor, printed }) => [anchor, printed]));
    const data = (await named('data')).map(({ properties, text }) => [properties['id'], text]);
    const grade = realReport.rating?.statement;
    assert.deepEqual(new Map(data as [string, string][]), new Map([...stated, [grade?.anchor, grade?.printed]] as [string, string][]));
    assert.deepEqual((await named('data')).find(({ properties }) => properties['id'] === 'final')?.properties, {
      id: 'final',
      value: '799998.85',
    });
    assert.deepEqual((await named('a')).find(({ text }) => text === '799,998.85')?.properties, {
      className: ['n'],
      href: '#n-final',
    });
    assert.equal((await named('a')).length, (await named('data')).length);
  });

  it('gives headings the addresses of the outline, and true levels to those that run into their paragraph', async () => {
    const anchors = realReport.narrative.blocks.flatMap(({ anchor }) => anchor ?? []);
    const heads = elements(await published()).filter(({ name }) => name === 'heading' || name === 'strong');
    assert.deepEqual(
      heads.map(({ properties }) => properties['id']),
      anchors,
    );
    assert.deepEqual(heads.find(({ properties }) => properties['id'] === 's-4-2-1')?.properties, {
      id: 's-4-2-1',
      role: 'heading',
      'aria-level': 4,
    });
  });

  it('has no id twice', async () => {
    const ids = elements(await published()).flatMap(({ properties }) => (properties['id'] ? [properties['id']] : []));
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('pairs every note with the paragraph that it is about', async () => {
    const pairs = elements(await published()).filter(({ properties }) => [properties['className']].flat().includes('pair'));
    const noted = [...new Set(realReport.notes.filter(({ quiet }) => !quiet).map(({ block }) => block))].sort((a, b) => a - b);
    const texts = noted.map((block) => realReport.narrative.blocks[block]?.text);
    assert.deepEqual(
      pairs.map(({ text }) => text).filter((text) => texts.includes(text)),
      texts,
    );
  });

  it('tells the pairs of a heading from those of text', async () => {
    const headed = elements(await published()).filter(({ properties }) => [properties['className']].flat().includes('headed'));
    assert.deepEqual(
      headed.map(({ text }) => realReport.narrative.blocks.find((block) => block.text === text)?.kind),
      ['heading', 'heading', 'heading'],
    );
  });

  it('sets a form of many columns across the margin, with its notes below, and keeps its name with it on paper', async () => {
    const form = `# 标题\n\n绩效自评表\n\n| 项目 | 食堂 |\n| --- | --- |\n| 单位 | 学校 |\n\n| ${'列 | '.repeat(7)}\n| ${'--- | '.repeat(7)}\n| ${'9 | '.repeat(7)}`;
    const classes = async (text: string) =>
      elements(await published(text)).flatMap(({ properties }) => (properties['className'] as string[] | undefined)?.join(' ') ?? []);
    assert.deepEqual(await classes(form), ['headed', 'scroll broad', 'scroll broad']);
    assert.deepEqual(await classes(`${form}\n\n<站注>原文如此。</站注>`), [
      'headed',
      'scroll broad',
      'pair broad',
      'beside',
      'scroll broad',
    ]);
  });

  it('refuses what the guard refuses, whatever was checked before', async () =>
    assert.rejects(published(`${source}\n\n{process.exit()}`), /mdx-expression/));

  it('leaves other MDX alone', async () => {
    const tree = parseNarrativeSource('正文 80 万元');
    await publishNarrative({ reportAt: async () => undefined })(tree, new VFile({ path: 'about.mdx' }));
    assert.deepEqual(tree, parseNarrativeSource('正文 80 万元'));
  });
});

describe('marksByBlock(report)', () => {
  it('orders the marks of a block, apart from each other', () => {
    for (const marks of marksByBlock(realReport).values()) {
      for (const [i, mark] of marks.entries()) assert.ok(mark.start >= (marks[i - 1]?.end ?? 0) && mark.end > mark.start);
    }
  });

  it('shows a table without a heading without one, and every other with it', async () => {
    const table = (head: string) => `# 标题\n\n${head}\n| --- | ---: |\n| 项目 | 9 |\n| 单位 | 林场 |`;
    const shown = async (head: string) => elements(await published(table(head))).map(({ name, text }) => [name, text]);
    const cells = (await shown('| | |')).filter(([name]) => name === 'td');
    assert.deepEqual(
      cells,
      ['项目', '9', '单位', '林场'].map((text) => ['td', text]),
    );
    let tables = 0;
    visit(await published(table('| | |')), 'table', () => {
      tables++;
    });
    assert.equal(tables, 0, 'Markdown would give it an empty heading');
    assert.ok(!(await shown('| 名 | 值 |')).some(([name]) => name === 'td'));
    const numbers = elements(await published(table('| | |'))).filter(({ properties }) => String(properties['className']) === 'num');
    assert.deepEqual(
      numbers.map(({ text }) => text),
      ['9', '林场'],
    );
  });
});
