import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './blocks.ts';

const outlined = (source: string): string[] =>
  read(source).blocks.map(({ level, anchor, place }) => [level ?? '-', anchor ?? '-', place].join(' ').trim());

describe('outline(tree)', () => {
  it('numbers parts, sections and points, and cites them as papers do', () => {
    const source = '# 标题\n\n## 一、甲\n\n### （一）乙\n\n文\n\n**一、丙。**文\n\n**二、丁。**文\n\n### （二）戊\n\n## 二、己\n\n文';
    assert.deepEqual(outlined(source), [
      ...['- -', '2 s-1 一', '3 s-1-1 一（一）', '- - 一（一）', '4 s-1-1-1 一（一）一', '4 s-1-1-2 一（一）二'],
      ...['3 s-1-2 一（二）', '2 s-2 二', '- - 二'],
    ]);
  });

  it('puts 一、 one level below what is open', () => {
    assert.deepEqual(outlined('**一、甲。**文'), ['2 s-1 一']);
    assert.deepEqual(outlined('## 一、甲\n\n**一、乙。**文'), ['2 s-1 一', '3 s-1-1 一、一']);
    assert.deepEqual(outlined('## 一、甲\n\n**（一）乙。**文'), ['2 s-1 一', '3 s-1-1 一（一）']);
  });

  it('gives every heading an id of its own, even where a level is skipped', () => {
    const anchors = read('# 标题\n\n### （一）甲\n\n### （二）乙\n\n## 一、丙\n\n#### 1. 丁\n\n### （一）戊').blocks.flatMap(
      ({ anchor }) => anchor ?? [],
    );
    assert.equal(new Set(anchors).size, 5);
  });

  for (const source of ['**注意。**文', '**一、没有句号**文', '文**一、甲。**文', '一、没有加粗。文']) {
    it(`takes no run-in heading from ${source}`, () => assert.deepEqual(outlined(source), ['- -']));
  }

  it('measures a run-in heading', () => assert.equal(read('**一、甲乙。**文').blocks[0]?.runIn, 5));

  it('sets annex mark and title apart', () => {
    const { annex, title, blocks } = read('附件 4\n\n# 标题\n\n附件 5');
    assert.deepEqual([annex, title, blocks.map(({ kind }) => kind)], ['附件 4', '标题', ['annex', 'title', 'paragraph']]);
  });

  it('cites an annex behind the text by its mark, and its own headings below it', () => {
    const source = '附件 4\n\n# 标题\n\n## 一、甲\n\n文\n\n附：\n\n评分表\n\n**（一）乙。**文\n\n附件2：丙表\n\n文';
    assert.deepEqual(
      read(source).blocks.map(({ place }) => place),
      ['', '', '一', '一', '附', '附', '附（一）', '附件2', '附件2'],
    );
  });

  it('cites no annex for a list of what is enclosed', () =>
    assert.deepEqual(read('# 标题\n\n## 一、甲\n\n附件：1.评分表\n\n文').blocks.at(-1)?.place, '一'));

  it('places charts behind the block before them, and takes no words from tags', () => {
    const { placements, characters } = read('# 标题\n\n文\n\n<图表 编号="funds" />\n\n<站注>注</站注>\n\n文');
    assert.deepEqual([placements, characters], [[{ chart: 'funds', after: 1, line: 5 }], 4]);
  });

  it('knows the line of every block', () =>
    assert.deepEqual(
      read('# 标题\n\n\n文\n\n文').blocks.map(({ line }) => line),
      [1, 4, 6],
    ));

  it('marks where emphasis begins and ends', () => assert.deepEqual(read('甲**乙丙**丁').blocks[0]?.seams, [1, 3]));
});
