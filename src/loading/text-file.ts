import type { StructureId } from '../checks/structure.ts';
import type { Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Editors' own files are UTF-8 without BOM; anything else is named, never guessed at. */
export function decodeEditorsText(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const problem = (rule: StructureId, words: { what: string; fix: string }): Problem => ({ rule, severity: 'error', file, ...words });
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { text: '', problems: [problem('encoding', messages.encoding)] };
  }
  if (text.startsWith('\uFEFF')) return { text: text.slice(1), problems: [problem('byte-order-mark', messages.byteOrderMark)] };
  return { text: text.replaceAll('\r\n', '\n'), problems: [] };
}

/** The official document comes as it comes: UTF-8, with or without BOM, UTF-16 with one, or GB18030. */
export function decodeOfficialText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return utf8.decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
