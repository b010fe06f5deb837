import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mapped, rewritten } from '../../src/language/mapped.ts';
import { isNormalised, normalised } from '../../src/language/normalised.ts';

const chinese = fc.string({ unit: fc.constantFrom(...'救助女童被害人９9０0，。（ \n'), maxLength: 40 });
const hidden = [
  ...'\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2064\uFEFF\u00AD\u180E\u034F\u115F\u1160\u3164\uFFA0\uFE00\uFE0F\u0007\u001F\u202E',
].concat('\u{E0020}', '\u{E0100}', '\u{E007F}');
const anything = fc.string({ unit: 'binary', maxLength: 30 });

describe('normalised(text)', () => {
  for (const [text, expected] of [
    ['⼥童', '女童'],
    ['⼯作、⺠政、⻅、⻳、㇐', '工作、民政、见、龟、一'],
    ['\uF981子', '女子'],
    ['女\u200B童', '女童'],
    ['１２３Ａｂ', '123Ab'],
    ['𝟗𝟎𝟎、٣٤٥、९०', '900、345、90'],
    ['e\u200B\u0301', 'é'],
    ['ﾊﾟ', 'パ'],
    ['女\u{E0101}童\uFE0F', '女童'],
  ] as const)
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => assert.equal(normalised(text).text, expected));

  it('leaves what is ordinary, and signs that mean something of their own', () => {
    for (const text of ['（一）救助女童 3 人，同比增长 4.5%。\n', '㎡ ① ½ m² ℃ Ⅱ ≥ ，；：', '1\u2009234\u00A0567', '☑是 ☐否', ''])
      assert.ok(isNormalised(text), text);
  });

  it('drops every kind of invisible character', () => {
    for (const each of hidden) assert.equal(normalised(`女${each}童`).text, '女童', `U+${each.codePointAt(0)?.toString(16)}`);
  });

  it('is stable', () =>
    fc.assert(
      fc.property(anything, (text) => isNormalised(normalised(text).text)),
      { numRuns: 2_000 },
    ));

  it('is stable where characters join', () => {
    const joining = [...'eA9女⼥ﾊ\uFF9F\u0301\u0345\u1100\u1161\u11A8\uFFA1\uFFC2٣\uFDFA\u037A\u0F77', ...hidden, '\u{1D7D7}'];
    const text = fc.string({ unit: fc.constantFrom(...joining), maxLength: 20 });
    fc.assert(
      fc.property(text, (each) => isNormalised(normalised(each).text)),
      { numRuns: 3_000 },
    );
  });

  it('leads every character back to those it came from', () =>
    fc.assert(
      fc.property(chinese, fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...hidden))), (text, insertions) => {
        const characters = [...text];
        for (const [at, each] of insertions) characters.splice(at, 0, each);
        const original = characters.join('');
        const { text: made, back } = normalised(original);
        assert.equal(made, normalised(text).text);
        let last = 0;
        for (let i = 0; i < made.length; i++) {
          const { start, end } = back(i, i + 1);
          assert.ok(last <= start && start < end && end <= original.length);
          assert.equal(normalised(original.slice(start, end)).text, made[i]);
          last = end;
        }
      }),
    ));

  it('leads any stretch of any text back into it, in order', () =>
    fc.assert(
      fc.property(anything, fc.nat(30), fc.nat(30), (text, a, b) => {
        const { text: made, back } = normalised(text);
        const [start, end] = [Math.min(a, b, made.length), Math.min(Math.max(a, b), made.length)];
        const place = back(start, end);
        assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length);
      }),
      { numRuns: 2_000 },
    ));

  it('comes to an end with a long text, which it would not if each character were looked up in all that stand before it', () => {
    const long = `${'女\u200B童⼥e\u0301'.repeat(200_000)}${'\u0301'.repeat(200_000)}`;
    assert.ok(normalised(long).text.length > 800_000);
  });
});

describe('rewritten(source, pattern, replace)', () => {
  it('leads back through several steps', () => {
    const { text, back } = rewritten(normalised('a\u200B１２ b'), / /g, () => '');
    assert.equal(text, 'a12b');
    assert.deepEqual(
      [back(0, 1), back(1, 3), back(3, 4), back(4, 4)],
      [
        { start: 0, end: 1 },
        { start: 2, end: 4 },
        { start: 5, end: 6 },
        { start: 6, end: 6 },
      ],
    );
  });

  it('leaves a text in which nothing matches', () => {
    const source = mapped('abc');
    assert.equal(
      rewritten(source, /x/g, () => 'y'),
      source,
    );
  });
});
