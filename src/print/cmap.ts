/** The code points that a font has glyphs for: its `cmap` table, in the two formats that web fonts use. */
export function codePointsOf(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = subtable.readUInt16BE(0);
    const ranges = format === 4 ? segments(subtable) : format === 12 ? groups(subtable) : [];
    for (const [first, last] of ranges) for (let point = first; point <= last; point++) found.add(point);
  }
  return found;
}

type Range = readonly [first: number, last: number];

/** Format 4. The last segment only ends the table. */
function segments(subtable: Buffer): Range[] {
  const count = subtable.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + 2 * count + 2;
  return Array.from({ length: count - 1 }, (_, i) => [subtable.readUInt16BE(starts + 2 * i), subtable.readUInt16BE(ends + 2 * i)]);
}

/** Format 12. */
function groups(subtable: Buffer): Range[] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, i) => [
    subtable.readUInt32BE(16 + 12 * i),
    subtable.readUInt32BE(20 + 12 * i),
  ]);
}
