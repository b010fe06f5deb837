import { inflateSync } from 'node:zlib';
import { codePointsOf } from './cmap.ts';

interface PackedTable {
  readonly tag: string;
  readonly bytes: Buffer;
  readonly checksum: number;
}

const [headerLength, entryLength] = [44, 20];

/** The tables of a WOFF 1.0 font in the order of their tags, each unpacked when it is asked for. */
function* tablesOf(woff: Buffer): Generator<{ readonly tag: string; readonly unpacked: () => PackedTable }> {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('no font in WOFF');
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = woff.subarray(headerLength + entryLength * i);
    const tag = entry.toString('latin1', 0, 4);
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => entry.readUInt32BE(at)) as [number, number, number, number];
    const stored = woff.subarray(offset, offset + packed);
    yield { tag, unpacked: () => ({ tag, checksum, bytes: packed < length ? inflateSync(stored) : stored }) };
  }
}

/** The code points that a WOFF font has glyphs for. Only this table is unpacked, which takes milliseconds. */
export function codePointsOfWoff(woff: Buffer): ReadonlySet<number> {
  for (const { tag, unpacked } of tablesOf(woff)) if (tag === 'cmap') return codePointsOf(unpacked().bytes);
  throw new Error('font without a table of its characters');
}

/** The font as TrueType or OpenType: the same tables, not packed. Built as the standard's chapter on the table directory says. */
export function sfntOfWoff(woff: Buffer): Buffer {
  const tables = [...tablesOf(woff)].map(({ unpacked }) => unpacked());
  const directory = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(directory, 0, 4, 8); // The flavour.
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  for (const [i, value] of [tables.length, range, power, 16 * tables.length - range].entries()) directory.writeUInt16BE(value, 4 + 2 * i);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [i, { tag, bytes, checksum }] of tables.entries()) {
    const entry = 12 + 16 * i;
    directory.write(tag, entry, 'latin1');
    for (const [field, value] of [checksum, offset, bytes.length].entries()) directory.writeUInt32BE(value, entry + 4 + 4 * field);
    parts.push(bytes, Buffer.alloc(-bytes.length & 3));
    offset += bytes.length + (-bytes.length & 3);
  }
  return Buffer.concat(parts);
}
