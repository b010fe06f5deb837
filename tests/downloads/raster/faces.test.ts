import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letter } from '../../../src/downloads/raster/faces.ts';

describe('letter(text, weight)', () => {
  it('needs two files of the font for most texts', () => {
    const { text, families } = letter('2023年度，救助 73 人', 400);
    assert.equal(text, '2023年度，救助 73 人');
    assert.equal(families, '"noto-serif-sc-latin-400","noto-serif-sc-chinese-simplified-400"');
  });

  it('finds a rare character of a name in the rest of the font', () => {
    const { text, families } = letter('瀍河', 700);
    assert.equal(text, '瀍河');
    assert.equal(families.split(',').length, 3);
  });

  it('never lets the machine lend a character: the mark for a missing one stands instead', () => {
    assert.equal(letter('a\u{1FAE0}b\uE863', 400).text, 'a〓b〓');
  });

  it('draws signs, which neither typeface has, and nothing of what has no ink', () => {
    const { text, families } = letter('\u200E☑是\uFE0F☐否\u0007', 700, 'sans');
    assert.equal(text, '☑是☐否');
    assert.ok(families.endsWith('"noto-sans-symbols-2"'));
  });

  it('draws the other typeface with its own files', () => {
    const { text, families } = letter('≥95% − ÷\u00a0推算', 400, 'sans');
    assert.equal(text, '≥95% − ÷\u00a0推算');
    assert.ok(families.split(',').every((family) => family.startsWith('"noto-sans-sc-')));
  });
});
