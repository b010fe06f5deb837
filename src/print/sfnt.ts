/** A table of a TrueType font. */
export function tableOf(font: Buffer, tag: string): Buffer {
  const entry = entryOf(font, tag);
  const offset = font.readUInt32BE(entry + 8);
  return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
}

/**
 * The font under another family name. Typst looks fonts up by family and takes the machine's own into account: under a
 * name that nobody else uses, what is set is what was loaded.
 */
export function withFamily(font: Buffer, family: string): Buffer {
  const names = nameTable([
    [nameIds.family, family],
    [nameIds.postScript, postScriptName(font)],
  ]);
  const padding = Buffer.alloc(-font.length & 3);
  const renamed = Buffer.concat([font, padding, names]);
  const entry = entryOf(font, 'name');
  renamed.writeUInt32BE(font.length + padding.length, entry + 8);
  renamed.writeUInt32BE(names.length, entry + 12);
  return renamed;
}

const nameIds = { family: 1, postScript: 6 } as const;

/** Windows, Unicode, English (United States). */
const platform = [3, 1, 0x409] as const;

function entryOf(font: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return entry;
  }
  throw new Error(`font without table: ${tag}`);
}

/** What the PDF calls the font. */
function postScriptName(font: Buffer): string {
  const names = tableOf(font, 'name');
  const strings = names.subarray(names.readUInt16BE(4));
  for (let record = 6; record < 6 + 12 * names.readUInt16BE(2); record += 12) {
    const [platformId, id] = [names.readUInt16BE(record), names.readUInt16BE(record + 6)];
    if (platformId !== platform[0] || id !== nameIds.postScript) continue;
    const [length, offset] = [names.readUInt16BE(record + 8), names.readUInt16BE(record + 10)];
    return Buffer.from(strings.subarray(offset, offset + length))
      .swap16()
      .toString('utf16le');
  }
  throw new Error('font without a PostScript name');
}

function nameTable(names: readonly (readonly [id: number, text: string])[]): Buffer {
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  for (const [i, [id]] of names.entries()) {
    const length = strings[i]?.length ?? 0;
    for (const [field, value] of [...platform, id, length, offset].entries()) head.writeUInt16BE(value, 6 + 12 * i + 2 * field);
    offset += length;
  }
  return Buffer.concat([head, ...strings]);
}
