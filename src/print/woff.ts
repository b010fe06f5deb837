import { inflateSync } from 'node:zlib';
import { codePointsOf } from './cmap.ts';

/** The code points that a WOFF font has glyphs for. Only this table is unpacked, which takes milliseconds. */
export function codePointsOfWoff(woff: Buffer): ReadonlySet<number> {
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = woff.subarray(44 + 20 * i);
    if (entry.toString('latin1', 0, 4) !== 'cmap') continue;
    const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(offset, offset + packed);
    return codePointsOf(packed < length ? inflateSync(bytes) : bytes);
  }
  throw new Error('font without a table of its characters');
}
