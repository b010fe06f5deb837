import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const longestComment = 0xffff;

/** Larger than any part with properties or comments; a part that swells beyond it is refused. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The named parts of a zip file as text; undefined where it is no zip, or damaged. Read by the directory at its end, since the
 * sizes before each part may be missing.
 */
export function zipTexts(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, string> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return undefined;
    const texts = new Map<string, string>();
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== directoryEntry) return undefined;
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if (wanted(name)) texts.set(name, partAt(bytes, view, at));
      at += 46 + nameLength + extra + comment;
    }
    return texts;
  } catch {
    // Offsets that lead nowhere and streams that do not inflate: the file is damaged, and its reader is told so.
    return undefined;
  }
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}

function partAt(bytes: Uint8Array, view: DataView, entry: number): string {
  const method = view.getUint16(entry + 10, true);
  const size = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(from, from + size);
  return new TextDecoder().decode(method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: mostBytes }));
}
