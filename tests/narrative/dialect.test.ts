import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
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
  ['全文见 https://www.example.gov.cn/a，全年护学', '全文见 https://www.example.gov.cn/a，全年护学', []],
  ['见http://example.gov.cn/a_b_c/（附后），**全年**护学。', '见http://example.gov.cn/a_b_c/（附后），全年护学。', ['strong']],
  ['网址：www.example.gov.cn，《关于\\<细则>的通知》', '网址：www.example.gov.cn，《关于<细则>的通知》', []],
  ['邮箱 a.b@example.gov.cn，电话另行公布', '邮箱 a.b@example.gov.cn，电话另行公布', []],
  ['邮箱：mailto:a@example.gov.cn。', '邮箱：mailto:a@example.gov.cn。', []],
  [
    '（https://example.gov.cn/）见“https://example.gov.cn/x?a=1&b=2”。',
    '（https://example.gov.cn/）见“https://example.gov.cn/x?a=1&b=2”。',
    [],
  ],
  ['[全文](https://www.example.gov.cn/a)，全年护学', '全文，全年护学', ['link']],
  ['≥95%；〔2021〕135号', '≥95%；〔2021〕135号', []],
];

describe('parseNarrativeSource(source)', () => {
  for (const [source, text, markup] of traps) {
    it(`reads ${source} as printed`, () => {
      assert.equal(textOf(source), text);
      assert.deepEqual(kinds(source), markup);
    });
  }

  it('leaves every address as it is printed, whatever stands around it', () => {
    const address = fc.constantFrom(
      'https://www.example.gov.cn/a',
      'http://a.cn',
      'www.example.gov.cn',
      'a@example.gov.cn',
      'HTTPS://A.CN/?x=1#y',
    );
    const chinese = fc.constantFrom('，全年护学', '。', '（附后）', '见', '、', '；', '”', '护学', ' 全文 ');
    fc.assert(
      fc.property(fc.array(fc.tuple(chinese, address, chinese), { minLength: 1, maxLength: 3 }), (parts) => {
        const line = `见${parts.flat().join('')}完`;
        assert.equal(textOf(line), line);
        assert.deepEqual(kinds(line), []);
      }),
    );
  });

  it('takes a tag alone on its line for a block', () =>
    assert.deepEqual(kinds('正文\n\n<图表 编号="funds" />\n\n正文'), ['mdxJsxFlowElement']));

  it('reads tables', () =>
    assert.equal(textOf('| 指标 | 得分 |\n| --- | --- |\n| 产出 | 9 |')?.replace(/\s+/g, ' ').trim(), '指标 得分 产出 9'));
});
