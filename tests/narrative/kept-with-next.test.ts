import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptWithNext } from '../../src/narrative/kept-with-next.ts';
import { paragraphs } from './blocks.ts';

/** The texts of the blocks that are kept. */
function kept(...texts: readonly string[]): readonly string[] {
  const blocks = paragraphs('# 标题', ...texts);
  const found = keptWithNext(blocks);
  return blocks.filter(({ index }) => found.has(index)).map(({ text }) => text);
}

const table = '| 项目 | 资金 |\n| --- | --- |\n| 食堂 | 386 |';
const long = '从评价情况看，各项目总体实施较好，资金使用基本规范，管理制度比较健全，产出和效益大多达到了年初设定的目标，群众比较满意。';

describe('keptWithNext(blocks)', () => {
  it('keeps the name and the unit of a table with it, and the short paragraph that leads to them', () => {
    for (const unit of ['单位：万元', '金额单位：人民币万元', '（单位：元）'])
      assert.deepEqual(kept('具体见下表。', '2023年度财政重点评价结果表', unit, table), [
        '具体见下表。',
        '2023年度财政重点评价结果表',
        unit,
      ]);
    assert.deepEqual(kept('各项目的结果如下：', table), ['各项目的结果如下：']);
  });

  it('lets a long paragraph before a table break, and what stands before a sentence', () => {
    assert.deepEqual(kept(long, table), []);
    assert.deepEqual(kept(long, '表1 结果', table), ['表1 结果']);
    assert.deepEqual(kept('附注', '评价已经完成。', table), ['评价已经完成。']);
    assert.deepEqual(kept(table, '注：不含上年结转。'), []);
  });

  it('leaves a signature no page of its own', () => {
    assert.deepEqual(kept('评价结果已反馈有关单位。', '示例省虚构市财政局', '2023年9月1日'), [
      '评价结果已反馈有关单位。',
      '示例省虚构市财政局',
    ]);
    assert.deepEqual(kept(long.repeat(3), '示例省虚构市财政局', '2023年9月1日'), ['示例省虚构市财政局']);
  });
});
