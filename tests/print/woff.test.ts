import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codePointsOf } from '../../src/print/cmap.ts';
import { fontFiles, readFont } from '../../src/print/font-files.ts';
import { tableOf } from '../../src/print/sfnt.ts';
import { codePointsOfWoff, sfntOfWoff } from '../../src/print/woff.ts';

/** As the standard of OpenType defines it: the sum of all numbers of 32 bits, the last filled up with zeros. */
function checksumOf(bytes: Buffer): number {
  const whole = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The adjustment of a font's head counts as zero. */
const summed = (tag: string, table: Buffer): Buffer =>
  tag === 'head' ? Buffer.concat([table.subarray(0, 8), Buffer.alloc(4), table.subarray(12)]) : table;

describe('sfntOfWoff(woff)', () => {
  for (const { file } of fontFiles) {
    const font = sfntOfWoff(readFont(file));
    const count = font.readUInt16BE(4);
    const entries = Array.from({ length: count }, (_, i) => font.subarray(12 + 16 * i, 28 + 16 * i));

    it(`unpacks every table whole: ${file}`, () => {
      assert.equal(count, readFont(file).readUInt16BE(12));
      for (const entry of entries) {
        const tag = entry.toString('latin1', 0, 4);
        assert.equal(checksumOf(summed(tag, tableOf(font, tag))), entry.readUInt32BE(4), tag);
        assert.equal(entry.readUInt32BE(8) % 4, 0, `${tag} is aligned`);
      }
    });

    it(`begins with a directory in which a table is found by halves: ${file}`, () => {
      const [range, power, rest] = [6, 8, 10].map((at) => font.readUInt16BE(at));
      assert.ok(2 ** Number(power) <= count && 2 ** (Number(power) + 1) > count);
      assert.deepEqual([range, rest], [16 * 2 ** Number(power), 16 * count - Number(range)]);
      assert.equal(font.readUInt32BE(0), 0x00010000);
    });
  }

  it('refuses what is packed otherwise', () => assert.throws(() => sfntOfWoff(Buffer.from('wOF2and more')), /no font in WOFF/));
});

describe('codePointsOfWoff(woff)', () => {
  for (const { file } of fontFiles) {
    it(`finds what the unpacked font has: ${file}`, () => {
      const font = sfntOfWoff(readFont(file));
      const set = codePointsOf(tableOf(font, 'cmap'));
      assert.deepEqual(codePointsOfWoff(readFont(file)), set);
      assert.ok(set.size <= tableOf(font, 'maxp').readUInt16BE(4) * 2, 'gaps are not counted');
    });
  }
});
