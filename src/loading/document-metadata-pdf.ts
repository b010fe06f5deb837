import { inflateSync } from 'node:zlib';
import { unescaped } from './document-metadata-docx.ts';
import { dictionaryStrings } from './document-metadata-pdf-strings.ts';

/** Keys of the information dictionary (ISO 32000, 14.3.3), and what each is called here. Word adds Company and Manager. */
const keys: Readonly<Record<string, string>> = {
  Author: 'author',
  Title: 'title',
  Subject: 'subject',
  Keywords: 'keywords',
  Creator: 'program',
  Company: 'company',
  Manager: 'manager',
  LastModifiedBy: 'lastModifiedBy',
  Comments: 'description',
};

/** XMP says the same in XML, and may say it where the dictionary is silent. */
const xmp: Readonly<Record<string, string>> = {
  'dc:creator': 'author',
  'dc:title': 'title',
  'dc:description': 'description',
  'pdf:Keywords': 'keywords',
  'xmp:CreatorTool': 'program',
};

const mostBytes = 32 * 1024 * 1024;

/** What a PDF file says of itself; undefined where it cannot be read: no PDF, or its strings are encrypted. */
export function pdfProperties(bytes: Uint8Array): Record<string, string> | undefined {
  const file = latin1(bytes);
  if (!file.slice(0, 1024).includes('%PDF-') || /\/Encrypt\s+\d+\s+\d+\s+R/.test(file)) return undefined;
  const packed = streamsOf(file);
  if (!packed) return undefined;
  const found: Record<string, string> = {};
  const take = (key: string | undefined, value: string) => {
    if (key && value.trim() && !(found[key] ?? '').split('；').includes(value)) found[key] = found[key] ? `${found[key]}；${value}` : value;
  };
  for (const { key, value } of dictionaryStrings([file, ...packed].join('\n'), informationKeys)) take(keys[key], value);
  for (const text of [file, ...packed]) {
    for (const [packet] of text.matchAll(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g)) {
      const xml = new TextDecoder().decode(Uint8Array.from(packet, (character) => character.charCodeAt(0)));
      for (const [element, key] of Object.entries(xmp)) for (const value of elementTexts(xml, element)) take(key, value);
    }
  }
  return found;
}

const informationKeys = Object.keys(keys);

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Packed objects and packed XMP, unpacked; pictures, fonts and pages hold no properties. Undefined where one does not unpack. */
function streamsOf(file: string): string[] | undefined {
  const packed = [
    ...file.matchAll(
      /<<((?:(?!stream|endobj)[\s\S]){0,2000}?\/(?:ObjStm|Metadata)\b(?:(?!stream|endobj)[\s\S]){0,2000}?)>>\s*stream\r?\n/g,
    ),
  ]
    .filter(([, dictionary = '']) => dictionary.includes('/FlateDecode'))
    .map((match) => file.slice(match.index + match[0].length, file.indexOf('endstream', match.index + match[0].length)));
  try {
    return packed.map((data) => inflateSync(Buffer.from(data, 'latin1'), { maxOutputLength: mostBytes }).toString('latin1'));
  } catch {
    // A damaged stream may be the one with the properties.
    return undefined;
  }
}

function elementTexts(xml: string, element: string): string[] {
  const inner = new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`).exec(xml)?.[1];
  const attribute = new RegExp(`\\s${element}="([^"]*)"`).exec(xml)?.[1];
  return [...(inner ?? '').matchAll(/(?:^|>)([^<>]+)(?=<|$)/g)]
    .map(([, text = '']) => unescaped(text.trim()))
    .concat(unescaped(attribute ?? ''));
}
