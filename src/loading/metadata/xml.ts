/** XML as far as properties need it: elements and attributes by their local names, whatever prefix a program gave them. */
export interface Xml {
  /** The text in each element of the name, white space at its ends taken away. */
  readonly elements: (name: string) => readonly string[];
  readonly attributes: (name: string) => readonly string[];
}

export function readXml(source: string): Xml {
  const text = replaced(
    replaced(source, '<!--', '-->', () => ''),
    ...(['<![CDATA[', ']]>', (inner: string) => inner.replace(/&/g, '&amp;').replace(/</g, '&lt;')] as const),
  );
  return {
    elements: (name) =>
      insides(text, name)
        .flatMap((inner) => inner.split(/<[^<>]*>/))
        .map((each) => unescaped(each).trim())
        .filter((each) => each !== ''),
    attributes: (name) =>
      [...text.matchAll(new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s{0,9}=\\s{0,9}(?:"([^"<>]*)"|'([^'<>]*)')`, 'g'))]
        .map(([, double, single]) => unescaped(double ?? single ?? '').trim())
        .filter((each) => each !== ''),
  };
}

/** What stands between two marks made into something else; marks without an end stay. Linear, whatever the text. */
function replaced(text: string, open: string, close: string, make: (inner: string) => string): string {
  let made = '';
  let seen = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, seen)) {
    const to = text.indexOf(close, from + open.length);
    if (to < 0) break;
    made += text.slice(seen, from) + make(text.slice(from + open.length, to));
    seen = to + close.length;
  }
  return made + text.slice(seen);
}

function insides(text: string, name: string): string[] {
  const opens = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?>`, 'g');
  const closes = new RegExp(`</(?:[\\w.-]+:)?${name}\\s{0,9}>`, 'g');
  const found: string[] = [];
  for (let open = opens.exec(text); open; open = opens.exec(text)) {
    if (open[0].endsWith('/>')) continue;
    closes.lastIndex = opens.lastIndex;
    const close = closes.exec(text);
    if (!close) break;
    found.push(text.slice(opens.lastIndex, close.index));
    opens.lastIndex = closes.lastIndex;
  }
  return found;
}

/** UTF-8, or UTF-16 by its mark. */
export function decodeXml(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
