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
    ['甲类、乙类设备各购置3台和5台。', '甲类购置', '乙类设备购置'],
    ['续签率、管理率分别为88.6%和92.3%，较上年分别提高2.1和1.3个百分点。', '续签率较上年提高', '管理率较上年提高'],
    ['新建改造分别为3座、5座，总投资80万元，护栏、标志分别增加12处、约9块。', '护栏增加', '标志增加'],
    ['北园、西苑和南亭的开放天数分别为310天、305天和299天。', '北园开放天数', '西苑开放天数', '南亭的开放天数'],
    ['路面和路缘、雨水和污水分别改造4段、6段。', '路面和路缘改造', '雨水和污水改造'],
    ['建档率、随访率分别为91.7%、68.4%，年度指标值分别为≥90%、≥70%。', '建档率年度指标值', '随访率年度指标值'],
    ['重建163户（目标180户），修缮1204户，户均补助分别约4.8万元、3100元。', '重建户均补助', '修缮户均补助'],
    ['甲类（含一、二级）、乙类依次为21人（含外聘）、14人。', '甲类（含一、二级）', '乙类'],
  ] as const)
    it(`are of the name at their place: ${text}`, () => assert.deepEqual(before(text, names.length), names));

  it('end where the list ends', () => {
    assert.deepEqual(before('建档率、随访率分别为91.7%、68.4%，支出1158.50万元。', 1), ['支出']);
    assert.deepEqual(before('补助分别为男性12人、女性8人。', 1), ['女性']);
  });

  it('may be of any name where the text does not tell of which', () => {
    const blocks = paragraphs('甲路改造3公里、投资20万元，乙桥改造5座、投资30万元，两个项目的结余分别为1万元、2万元。');
    const [last] = numbersOf(blocks[0] as (typeof blocks)[number]).slice(-1);
    const { own } = wordsAround({ block: 0, start: last?.start ?? 0, end: last?.end ?? 0 }, blocks);
    assert.ok(own.includes('甲路改造') && own.includes('乙桥改造'));
  });

  it('are of no results where the list is longer, or says not what it is of', () => {
    assert.deepEqual(before('续签率88.6%，年度指标值分别为≥85%和≥93%。', 2).includes('续签率年度指标值'), false);
    assert.deepEqual(before('续签率88.6%，管理率92.3%，甲镇和乙镇分别为86%和94%。', 2), ['甲镇', '乙镇']);
  });
});
