import type { TextEncoding } from '../domain/text-encoding.ts';

/** What a file that is no text in any of the known encodings seems to be. */
export type Strange = 'damaged-utf-8' | 'utf-32' | 'big5' | 'pdf' | 'word' | 'unknown';

export type Recognised =
  | { readonly encoding: TextEncoding; readonly hasMark: boolean; readonly text: string }
  | { readonly strange: Strange /** Of the first byte that fits no character, where that can be said. */; readonly line?: number };

/**
 * A text's encoding by evidence: a mark at its beginning, valid UTF-8, zero bytes where UTF-16 has them, else whichever of
 * GB18030 and UTF-16 reads as a text of common characters. Nothing is replaced: a text that no encoding reads whole is strange.
 */
export function recognise(bytes: Uint8Array): Recognised {
  const strange = otherFile(bytes);
  if (strange) return { strange };
  const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) {
    const text = decode(marked.encoding, bytes);
    if (text !== undefined) return { encoding: marked.encoding, hasMark: true, text };
    return marked.encoding === 'utf-8' ? { strange: 'damaged-utf-8', line: lineOfFault(bytes) } : { strange: 'unknown' };
  }
  const hasZeros = bytes.includes(0);
  const text = decode('utf-8', bytes);
  // Word leaves single control characters in a text; in a few words of UTF-16 that are valid UTF-8 they are half of it.
  const isOther = hasZeros || (text !== undefined && controls.test(text));
  if (!isOther || (text !== undefined && shareOfCommon(text) >= enough)) {
    if (text !== undefined) return { encoding: 'utf-8', hasMark: false, text };
    if (isNearlyUtf8(bytes)) return { strange: 'damaged-utf-8', line: lineOfFault(bytes) };
  }
  // Zero bytes are the upper halves of line ends, digits and Latin letters; no other encoding of text has them.
  const order: readonly TextEncoding[] = hasZeros ? ['utf-16le', 'utf-16be'] : ['gb18030', 'utf-16le', 'utf-16be'];
  const read = order.flatMap((encoding) => {
    const text = decode(encoding, bytes);
    return text === undefined ? [] : [{ encoding, hasMark: false, text, share: shareOfCommon(text) }];
  });
  const best = read.reduce<(typeof read)[number] | undefined>((a, b) => (a && a.share >= b.share ? a : b), undefined);
  if (best && best.share >= enough) return { encoding: best.encoding, hasMark: false, text: best.text };
  if (text !== undefined && !hasZeros) return { encoding: 'utf-8', hasMark: false, text };
  const big5 = decode('big5', bytes);
  return { strange: big5 !== undefined && /^[\p{Script=Han}\p{P}\s\w]+$/u.test(big5) ? 'big5' : 'unknown' };
}

const controls = /(?![\t\n\v\f\r])\p{Cc}/u;

/** Of a text in its own encoding nearly all characters are common ones; read in another, hardly half. */
const enough = 0.8;

const marks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function otherFile(bytes: Uint8Array): Strange | undefined {
  const begins = (...first: readonly number[]) => first.every((byte, i) => bytes[i] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) return 'word';
  return begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff) ? 'utf-32' : undefined;
}

function decode(encoding: TextEncoding | 'big5', bytes: Uint8Array): string | undefined {
  if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A few bytes are missing or foreign: read as GB18030 the whole would be nonsense, and valid. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = text.length - text.replace(/[\u0800-\uFFFC]/g, '').length;
  return whole >= 3 && broken * 10 <= whole;
}

function lineOfFault(bytes: Uint8Array): number {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  return before.split('\n').length;
}

/** Of the characters that are not ASCII, those that texts of offices are made of: ideographs of GB 2312, punctuation, full-width forms. */
function shareOfCommon(text: string): number {
  let seen = 0;
  let common = 0;
  for (const character of text) {
    if (character < '\x80') {
      if (character < ' ' && !/[\t\n\v\f\r]/.test(character)) seen++;
      continue;
    }
    seen++;
    if (commonSigns.test(character) || gb2312.has(character)) common++;
  }
  return seen === 0 ? 1 : common / seen;
}

const commonSigns =
  /[\u00A0\u00B0\u00B1\u00B7\u00D7\u200B\u2010-\u2026\u2030\u2103\u2160-\u217F\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u2460-\u249B\u2500-\u257F\u25A0-\u25FF\u2605\u2606\u3000-\u3020\u33A1\uFE30-\uFE4F\uFF01-\uFF5E\uFFE5]/;

/** The 6,763 ideographs of GB 2312, rows 16 to 87. */
const gb2312: ReadonlySet<string> = new Set(
  new TextDecoder('gb18030').decode(
    Uint8Array.from({ length: 72 * 94 * 2 }, (_, i) => (i % 2 === 0 ? 0xb0 + Math.floor(i / 188) : 0xa1 + (((i - 1) / 2) % 94))),
  ),
);
