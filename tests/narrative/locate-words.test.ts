import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../src/domain/narrative.ts';
import { locateWords } from '../../src/narrative/locate-words.ts';
import { readNarrative } from '../../src/narrative/read.ts';
import { paragraphs } from './blocks.ts';

const outcome = (words: string, quote: string, role: 'target' | 'actual', blocks: readonly Block[]): string => {
  const { statements, faults } = locateWords({ id: 'w', words, role, quotes: [quote] }, blocks);
  return faults[0]?.rule ?? statements.map(({ block, start, end }) => `${start}:${blocks[block]?.text.slice(start, end)}`).join(' ');
};
const table = (row: string): readonly Block[] =>
  readNarrative(`# 题\n\n| 三级指标 | 年度指标值 | 实际完成值 |\n| --- | --- | --- |\n${row}\n`).narrative?.blocks ?? assert.fail();

describe('locateWords(figure, blocks)', () => {
  it('finds the words in their quotation, spaces apart', () => {
    assert.equal(outcome('有效提升', '目标为有效提升', 'target', paragraphs('年度目标为有效 提升。')), '5:有效 提升');
  });

  for (const [why, words, quote, text, rule] of [
    ['words that are not in the quotation', '明显提升', '目标为有效提升', '目标为有效提升。', 'words-differ'],
    ['a quotation that is not in the text', '有效提升', '目标是有效提升', '目标为有效提升。', 'quote-missing'],
    ['three places in one quotation', '良好', '良好、良好、良好', '均为良好、良好、良好。', 'number-ambiguous'],
  ] as const)
    it(`names ${why}`, () => assert.equal(outcome(words, quote, 'target', paragraphs(text)), rule));

  it('takes equal words of one row by their columns, whatever their order', () => {
    const blocks = table('| 知晓度 | 有效提升 | 有效提升 |');
    const [target, actual] = (['target', 'actual'] as const).map((role) => outcome('有效提升', '知晓度 有效提升 有效提升', role, blocks));
    assert.notEqual(target, actual);
    assert.ok(Number(target?.split(':')[0]) < Number(actual?.split(':')[0]));
  });

  it('takes equal words of a line in the order of every form, the target first', () => {
    const blocks = paragraphs('知晓度 有效提升 有效提升 5 5');
    assert.equal(outcome('有效提升', '有效提升 有效提升 5', 'target', blocks), '4:有效提升');
    assert.equal(outcome('有效提升', '有效提升 有效提升 5', 'actual', blocks), '9:有效提升');
  });

  it('never gives a place that does not read as the words', () => {
    const word = fc.constantFrom('有效提升', '良好', '基本达成', '☑是', '2022年10月底前', '≥**人');
    fc.assert(
      fc.property(word, word, fc.constantFrom('target' as const, 'actual' as const), (one, other, role) => {
        const text = `观感 ${one} ${other} 6`;
        for (const statement of locateWords({ id: 'w', words: one, role, quotes: [text] }, paragraphs(text)).statements)
          assert.equal(statement.printed, one);
      }),
    );
  });
});
