/** The code points that a font has glyphs for: its `cmap` table, in the two formats that web fonts use. */
export function codePointsOf(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, found);
    else if (format === 12) addGroups(subtable, found);
  }
  return found;
}

/** Format 4. A segment may run over gaps, which it gives glyph 0: the box of a missing character. The last one only ends the table. */
function addSegments(subtable: Buffer, found: Set<number>): void {
  const size = subtable.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size];
  for (let at = 0; at < size - 2; at += 2) {
    const [first, last] = [subtable.readUInt16BE(starts + at), subtable.readUInt16BE(ends + at)];
    const [delta, offset] = [subtable.readUInt16BE(deltas + at), subtable.readUInt16BE(offsets + at)];
    for (let point = first; point <= last; point++) {
      const listed = offset === 0 ? point : subtable.readUInt16BE(offsets + at + offset + 2 * (point - first));
      if (listed !== 0 && (listed + delta) % 0x10000 !== 0) found.add(point);
    }
  }
}

/** Format 12. */
function addGroups(subtable: Buffer, found: Set<number>): void {
  for (let i = 0; i < subtable.readUInt32BE(12); i++) {
    const [first, last, glyph] = [16, 20, 24].map((field) => subtable.readUInt32BE(field + 12 * i)) as [number, number, number];
    for (let point = first; point <= last; point++) if (glyph + point - first !== 0) found.add(point);
  }
}
