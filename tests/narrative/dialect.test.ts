import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readNarrative } from '../../src/narrative/read.ts';
import { parseNarrativeSource } from '../../src/narrative/syntax.ts';

function kinds(source: string): string[] {
  const found: string[] = [];
  visit(parseNarrativeSource(source), (node: Nodes) => void found.push(node.type));
  return [...new Set(found)].filter((type) => !['root', 'paragraph', 'text'].includes(type));
}

const textOf = (source: string): string | undefined =>
  readNarrative(source)
    .narrative?.blocks.map(({ text }) => text)
    .join('\n');

/** Source, what it reads as, and the markup in it. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  ['优秀为 90~100，良为 80~90。', '优秀为 90~100，良为 80~90。', []],
  ['**“暖阳工程”**活动', '“暖阳工程”活动', ['strong']],
  ['**支付完成率：**年度指标值', '支付完成率：年度指标值', ['strong']],
  ['**决算（2025）**数据', '决算（2025）数据', ['strong']],
  ['**预算。**说明', '预算。说明', ['strong']],
  ['《关于印发\\<人民检察院细则>的通知》', '《关于印发<人民检察院细则>的通知》', []],
  ['花括号\\{原文\\}', '花括号{原文}', []],
  ['-司法公正影响力', '-司法公正影响力', []],
  ['1、《刑事诉讼法》', '1、《刑事诉讼法》', []],
  ['1\\. 第一项', '1. 第一项', []],
  ['\\- 第一项', '- 第一项', []],
  ['\'引号\' -- "破折"...', '\'引号\' -- "破折"...', []],
  ['年度_指标_值 * 2 * 3', '年度_指标_值 * 2 * 3', []],
  ['≥95%；〔2021〕135号', '≥95%；〔2021〕135号', []],
];

describe('parseNarrativeSource(source)', () => {
  for (const [source, text, markup] of traps) {
    it(`reads ${source} as printed`, () => {
      assert.equal(textOf(source), text);
      assert.deepEqual(kinds(source), markup);
    });
  }

  it('takes a tag alone on its line for a block', () =>
    assert.deepEqual(kinds('正文\n\n<图表 编号="funds" />\n\n正文'), ['mdxJsxFlowElement']));

  it('reads tables', () =>
    assert.equal(textOf('| 指标 | 得分 |\n| --- | --- |\n| 产出 | 9 |')?.replace(/\s+/g, ' ').trim(), '指标 得分 产出 9'));
});
