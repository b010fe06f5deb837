import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsAround } from '../../../src/checks/words-around/words-around.ts';
import { wantsFigure } from '../../../src/language/numbers/narrative-number.ts';
import { numbersOf } from '../../../src/narrative/block-numbers.ts';
import { paragraphs } from '../../narrative/blocks.ts';

/** The words before the last numbers of a text. */
function before(text: string, count: number): string[] {
  const blocks = paragraphs(text);
  const [block] = blocks;
  const numbers = block ? numbersOf(block).filter(wantsFigure).slice(-count) : [];
  return numbers.map(({ start, end }) => wordsAround({ block: 0, start, end }, blocks).before);
}

describe('numbers that a list gives in turn, with 分别', () => {
  for (const [text, ...names] of [
    ['续签率88.6%管理率92.3%，年度指标值分别为≥85%和≥93%。', '续签率年度指标值', '管理率年度指标值'],
    ['续签率88.6%，管理率92.3%，目标值分别为≥85%、≥93%。', '续签率目标值', '管理率目标值'],
    ['新建泵站3座、护栏12处，计划分别为4座、10处。', '新建泵站计划', '护栏计划'],
    ['全区共9个镇。培训村医86人，下乡48次，计划数依次为80人、50次。', '培训村医计划数', '下乡计划数'],
    ['续签率、管理率分别为88.6%和92.3%。', '续签率', '管理率'],
  ] as const)
    it(`are of the name at their place: ${text}`, () => assert.deepEqual(before(text, names.length), names));

  it('are of no results where the list is longer, or says not what it is of', () => {
    assert.deepEqual(before('续签率88.6%，年度指标值分别为≥85%和≥93%。', 2).includes('续签率年度指标值'), false);
    assert.deepEqual(before('续签率88.6%，管理率92.3%，甲镇和乙镇分别为86%和94%。', 2), ['甲镇', '乙镇']);
  });
});
