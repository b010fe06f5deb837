import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { annexNumber, isAnnexLine, isAnnexNumber, isSameAnnex } from '../../src/language/annex-mark.ts';

describe('isAnnexLine(text), annexNumber(text)', () => {
  const marks = {
    '附件 4': '4',
    附件3: '3',
    '附件3:': '3',
    '附件 4：': '4',
    '附件4-1': '4-1',
    '附件４－１': '4-1',
    '附件 4—2：': '4-2',
    附件三: '三',
    '附件十二：': '十二',
    附表1: '1',
    '附表二:': '二',
    附录2: '2',
    附1: '1',
    '附件4（公开）': '4',
    '附件 4(主动公开)：': '4',
    '附件（4）': '4',
    '附件：': undefined,
    附: undefined,
    附件: undefined,
    '【附件5】': '5',
    附件三之一: '三之一',
    附件贰: '贰',
    附件拾贰: '拾贰',
    附件Ⅱ: 'II',
    '附件 IV：': 'IV',
    '附 件2': '2',
    '附　件：3': '3',
    '附 表 3': '3',
    附图5: '5',
  };
  for (const [mark, number] of Object.entries(marks)) {
    it(`reads ${mark}`, () => assert.deepEqual([isAnnexLine(mark), annexNumber(mark)], [true, number]));
  }

  for (const line of ['附件4所列各项指标', '附属医院', '附加费 4 元', '附件共 4 份。', '见附件 4', '附近', '附 近 4 所', '附件VIP']) {
    it(`takes no mark from ${line}`, () => assert.equal(isAnnexLine(line), false));
  }

  it('reads the number that a title begins with', () => assert.equal(annexNumber('附件4：2023年度河道保洁项目绩效评价报告'), '4'));

  it('reads back every number in every spelling', () => {
    const part = fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.constantFrom('一', '二', '九', '十', '十一', '二十', '三十五'));
    const spelling = fc.record({
      word: fc.constantFrom('附件', '附表', '附录', '附'),
      gap: fc.constantFrom('', ' ', '\u3000'),
      parts: fc.array(part, { minLength: 1, maxLength: 2 }),
      dash: fc.constantFrom('-', '－', '—', '–'),
      end: fc.constantFrom('', ':', '：', '（公开）', '(不公开)：'),
    });
    fc.assert(
      fc.property(spelling, ({ word, gap, parts, dash, end }) => {
        const read = annexNumber(`${word}${gap}${parts.join(dash)}${end}`);
        assert.equal(read, parts.join('-'));
        assert.ok(isAnnexNumber(read ?? ''));
      }),
    );
  });
});

describe('isSameAnnex(a, b)', () => {
  it('takes a number for itself in any spelling, and for no other', () => {
    for (const [a, b] of ['三 3', '贰 2', '拾贰 12', 'II 2', 'Ⅳ 4', 'IX 九', '4-1 4－1', '四之一 4-1', '十二 12', '二十 20', '04 4'].map(
      (pair) => pair.split(' '),
    ))
      assert.ok(isSameAnnex(a ?? '', b ?? ''), `${a} ${b}`);
    for (const [a, b] of ['4 4-1', '41 4-1', '三 13', '十 1'].map((pair) => pair.split(' '))) assert.ok(!isSameAnnex(a ?? '', b ?? ''));
  });
});
