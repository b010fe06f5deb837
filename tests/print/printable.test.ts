import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { convert } from 'fontverter';
import { codePointsOf } from '../../src/print/cmap.ts';
import { fontFiles, readFont } from '../../src/print/font-files.ts';
import { piecesOf, printable, withoutGlyph } from '../../src/print/printable.ts';
import { tableOf } from '../../src/print/sfnt.ts';
import { codePointsOfWoff } from '../../src/print/woff.ts';

const any = fc.string({ unit: 'binary' });
const settingsIn = (text: string) => piecesOf(text).map(({ text: piece, setting }) => `${piece} ${setting ?? 'none'}`);

describe('codePointsOfWoff(woff)', () => {
  it('finds what the other packing of the same font has, whose bytes the PDF is set with', async () => {
    for (const { file } of fontFiles) {
      const font = await convert(readFont(file, 'woff2'), 'sfnt');
      const set = codePointsOf(tableOf(font, 'cmap'));
      assert.deepEqual(codePointsOfWoff(readFont(file, 'woff')), set, file);
      assert.ok(set.size <= tableOf(font, 'maxp').readUInt16BE(4) * 2, 'gaps are not counted');
    }
  });
});

describe('piecesOf(text)', () => {
  it('sets each character in the first font that has it', () => {
    assert.deepEqual(settingsIn('文a%≥瀍☑✔'), ['文 common', 'a common', '% common', '≥ kai', '瀍 kai', '☑ symbols', '✔ symbols']);
  });

  it('knows a box that a font draws for a character that it lacks', () => {
    for (const each of ['\uE863', '\u{1FAE0}', 'ཀ', 'ئ', 'ᠮ', 'ꀀ', '\u{30000}', 'ก'])
      assert.equal(piecesOf(each)[0]?.setting, undefined, each);
  });

  it('leaves out what has no ink, and keeps blanks as blanks', () => {
    assert.deepEqual(settingsIn('\u200Ea\u2060\u00AD\uFE0F\u0007\uFEFF\u{E0100}b'), ['a common', 'b common']);
    assert.equal(printable('a\tb\u2028c\u1680d\ne'), 'a b c d\ne');
  });

  it('joins a mark to its character where there is one character for both', () => {
    assert.deepEqual(settingsIn('e\u0301'), ['é common']);
    assert.deepEqual(settingsIn('☑\u0301中\u0301'), ['☑\u0301 none', '中\u0301 none']);
  });
});

describe('printable(text)', () => {
  it('states what no font has by its code, and the base of a mark as it is', () => {
    assert.equal(printable('甲\uE863乙'), '甲〔U+E863〕乙');
    assert.equal(printable('e\u0310☑\u0301'), 'e〔U+0310〕☑〔U+0301〕');
    assert.equal(printable('\ud800'), '〔U+FFFD〕');
  });

  it('leaves nothing without a glyph, whatever the text, and changes nothing twice', () => {
    fc.assert(
      fc.property(any, (text) => {
        assert.deepEqual(withoutGlyph(printable(text)), []);
        assert.equal(printable(printable(text)), printable(text));
      }),
    );
  });
});

describe('withoutGlyph(text)', () => {
  it('tells where each stands, and sees no more than piecesOf at a quick look', () => {
    assert.deepEqual(withoutGlyph('甲\uE863'), [{ text: '\uE863', setting: undefined, start: 1 }]);
    fc.assert(
      fc.property(any, (text) =>
        assert.deepEqual(
          withoutGlyph(text),
          piecesOf(text).filter(({ setting }) => !setting),
        ),
      ),
    );
  });
});
