import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadFaces } from '../../src/print/faces.ts';
import { families } from '../../src/print/font-files.ts';
import { tableOf, withFamily } from '../../src/print/sfnt.ts';

let fonts: readonly Buffer[];
before(async () => {
  fonts = await loadFaces();
});

/** The strings of a font’s name table as they lie there. */
const namesOf = (font: Buffer): string => {
  const names = Buffer.from(tableOf(font, 'name'));
  return names.subarray(names.readUInt16BE(4)).swap16().toString('utf16le');
};

describe('loadFaces()', () => {
  it('gives fonts under names that no machine’s own fonts have', () => {
    assert.deepEqual(
      fonts.map((font) => Object.values(families).find((family) => namesOf(font).startsWith(family))),
      [families.song, families.song, families.hei, families.kai, families.symbols],
    );
  });

  it('has two weights of Song', () => {
    const weights = fonts.map((font) => tableOf(font, 'OS/2').readUInt16BE(4));
    assert.deepEqual(weights, [400, 700, 400, 400, 400]);
  });
});

describe('withFamily(font, family)', () => {
  it('changes nothing but the names, and keeps the PostScript name', () => {
    const [font] = fonts as [Buffer];
    const renamed = withFamily(font, 'Another');
    assert.equal(namesOf(renamed), 'AnotherNotoSerifSCExtraLight-Regular');
    for (const tag of ['cmap', 'glyf', 'OS/2']) assert.ok(tableOf(renamed, tag).equals(tableOf(font, tag)), tag);
  });

  it('refuses a font without the table', () => {
    assert.throws(() => tableOf(fonts[0] as Buffer, 'none'), /font without table: none/);
  });
});
