import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstDifference } from '../../src/narrative/official-text.ts';
import { read } from './blocks.ts';

const narrative = read('# 标题\n\n第一段文字。\n\n第二段文字。');

describe('firstDifference(official, narrative)', () => {
  it('lets white space and line breaks differ', () =>
    assert.equal(firstDifference('标 题\r\n\r\n第一段\n文字。\u3000第二段文字。\n\f', narrative), undefined));

  it('names line, paragraph and both texts', () => {
    assert.deepEqual(firstDifference('标题\n\n第一段文字。\n\n第二节文字。', narrative), {
      ...{ official: '节文字。', published: '段文字。', before: '标题第一段文字。第二' },
      ...{ officialLine: 5, alike: null, isBar: false, block: 2, start: 2, end: 6 },
    });
  });

  it('finds text that is missing at the end of either', () => {
    const early = firstDifference('标题\n第一段文字。\n第二段文字。以上。\n', narrative);
    assert.deepEqual([early?.official, early?.published, early?.officialLine, early?.block], ['以上。', '', 3, 2]);
    const late = firstDifference('标题\n第一段文字。\n\n', narrative);
    assert.deepEqual([late?.official, late?.published, late?.officialLine, late?.block], ['', '第二段文字。', 2, 2]);
  });

  it('tells , from ， and ( from （', () => assert.equal(firstDifference('人,救助', read('人，救助'))?.official, ',救助'));

  it('says where two texts only look the same, and which characters stand there', () => {
    const alike = (official: string, published: string) => firstDifference(official, read(published))?.alike;
    assert.deepEqual(alike('全年\u200B工作', '全年工作'), { official: '\u200B', published: '' });
    assert.deepEqual(alike('全年工作', '全年\u00AD工作'), { official: '', published: '\u00AD' });
    assert.deepEqual(alike('全年\u200B工作', '全年\u200D工作'), { official: '\u200B', published: '\u200D' });
    for (const [one, other] of [
      ['⼯', '工'],
      ['⺠', '民'],
      ['\uF981', '女'],
      ['Ａ', 'A'],
      ['０', '0'],
      ['（', '('],
      ['0', 'O'],
      ['—', '－'],
      ['·', '•'],
    ] as const) {
      assert.deepEqual(alike(`全年${one}作`, `全年${other}作`), { official: one, published: other });
      assert.deepEqual(alike(`全年${other}作`, `全年${one}作`), { official: other, published: one });
    }
    for (const [one, other] of [
      ['工', '土'],
      ['1', '2'],
      ['女', '男'],
      ['，', '。'],
    ] as const)
      assert.equal(alike(`全年${one}作`, `全年${other}作`), null);
    assert.equal(alike('全年工作', '全年工'), null);
  });

  it('never cuts a rare character in half', () => {
    const difference = firstDifference('甲\u{20001}乙', read('甲\u{20000}乙'));
    assert.deepEqual([difference?.official, difference?.published, difference?.before], ['\u{20001}乙', '\u{20000}乙', '甲']);
  });

  it('finds any one changed character', () => {
    const official = '标题第一段文字。第二段文字。';
    fc.assert(
      fc.property(fc.nat(official.length - 1), (at) => {
        const changed = `${official.slice(0, at)}异${official.slice(at + 1)}`;
        assert.ok(firstDifference(changed, narrative)?.official.startsWith('异'));
      }),
    );
  });
});
