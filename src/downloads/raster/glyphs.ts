import { inflateSync } from 'node:zlib';
import { codePointsOf as codePointsOfTable } from '../../print/cmap.ts';

/** The code points that a WOFF font has glyphs for. */
export const codePointsOf = (woff: Buffer): ReadonlySet<number> => codePointsOfTable(tableOf(woff, 'cmap'));

function tableOf(woff: Buffer, tag: string): Buffer {
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = woff.subarray(44 + 20 * i);
    if (entry.toString('latin1', 0, 4) !== tag) continue;
    const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  throw new Error(`font without table: ${tag}`);
}
