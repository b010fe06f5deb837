export interface PdfString {
  readonly key: string;
  readonly value: string;
}

/** The strings that stand behind the named keys, wherever in the objects. `text` is one character a byte. */
export function dictionaryStrings(text: string, keys: readonly string[]): PdfString[] {
  const pattern = new RegExp(`/(${keys.join('|')})\\s*([(<])(?!<)`, 'g');
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: key = '', 2: opening, index }) => {
    const from = index + whole.length;
    return { key, value: decoded(opening === '(' ? literal(text, from) : hexadecimal(text, from)) };
  });
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string in brackets: inner brackets are balanced, a backslash hides the next sign, an end of line, or writes an octal byte. */
function literal(text: string, from: number): string {
  let depth = 1;
  let value = '';
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text.charAt(at + 1);
      value += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : next === '\n' || next === '\r' ? '' : (escapes[next] ?? next);
      at += octal ? octal.length : next === '\r' && text.charAt(at + 2) === '\n' ? 2 : 1;
      continue;
    }
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) break;
    value += sign;
  }
  return value;
}

function hexadecimal(text: string, from: number): string {
  const digits = text.slice(from, text.indexOf('>', from)).replace(/[^0-9a-fA-F]/g, '');
  return (digits.match(/.{1,2}/g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16))).join('');
}

/** UTF-16 or UTF-8 by its mark; without one, Chinese programs write their own encoding, others Latin. */
function decoded(binary: string): string {
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  if (binary.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  if (binary.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (binary.startsWith('\xef\xbb\xbf')) return new TextDecoder().decode(bytes);
  return /[\x80-\xff]/.test(binary) ? new TextDecoder('gb18030').decode(bytes) : binary;
}
