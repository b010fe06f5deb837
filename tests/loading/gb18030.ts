const decoder = new TextDecoder('gb18030');

/** Node writes no GB18030: this turns its reader round, for the double bytes of GB 2312 and GBK. */
const bytesOf = new Map<string, number[]>();
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++) {
    const character = decoder.decode(Uint8Array.of(high, low));
    if ([...character].length === 1 && character !== '\uFFFD' && !bytesOf.has(character)) bytesOf.set(character, [high, low]);
  }

export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = character < '\x80' ? [character.charCodeAt(0)] : bytesOf.get(character);
      if (!bytes) throw new Error(`not in GBK: ${character}`);
      return bytes;
    }),
  );
}

export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
