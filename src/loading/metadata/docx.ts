import { unzipSync } from 'fflate';
import type { Properties } from './properties.ts';
import { decodeXml, readXml } from './xml.ts';

/** Elements of docProps/core.xml and docProps/app.xml, and what each is called here. */
const elements: Readonly<Record<string, string>> = {
  creator: 'author',
  lastModifiedBy: 'lastModifiedBy',
  title: 'title',
  subject: 'subject',
  description: 'description',
  keywords: 'keywords',
  category: 'category',
  Company: 'company',
  Manager: 'manager',
  Application: 'program',
};

const isProperties = (name: string): boolean => /^docProps\/(?:core|app)\w*\.xml$/i.test(name);
const isOwnProperties = (name: string): boolean => /^docProps\/custom\w*\.xml$/i.test(name);
/** Comments and tracked changes name those who made them. */
const isAnnotated = (name: string): boolean =>
  /^word\/(?:comments\w*|document\d*|footnotes|endnotes|header\d*|footer\d*|people)\.xml$/i.test(name);
const isWanted = (name: string): boolean => isProperties(name) || isOwnProperties(name) || isAnnotated(name);

/** Bytes, unpacked: far more than the text of a report, and little enough to hold. */
const mostBytes = 48 * 1024 * 1024;
const mostParts = 5_000;

class TooMuch extends Error {}

/** What a Word file says of itself. */
export function docxProperties(bytes: Uint8Array): Properties {
  // A Word file with a password is an OLE container.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) return 'locked';
  try {
    const texts = textsOf(bytes);
    if (![...texts.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name))) return 'damaged';
    // A part that is shorter than its header says would hide what comes behind.
    if ([...texts.values()].some((xml) => !/^\uFEFF?\s*<[\s\S]*>\s*$/.test(xml))) return 'damaged';
    return propertiesOf(texts);
  } catch (error) {
    return error instanceof TooMuch ? 'tooMuch' : 'damaged';
  }
}

/** Throws for what is no zip file, or damaged. */
function textsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0;
  let count = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (++count > mostParts) throw new TooMuch();
      if (!isWanted(name)) return false;
      size += originalSize;
      if (size > mostBytes) throw new TooMuch();
      return true;
    },
  });
  return new Map(Object.entries(parts).map(([name, part]): [string, string] => [name, decodeXml(part)]));
}

function propertiesOf(texts: ReadonlyMap<string, string>): Record<string, string> {
  const of = (isPart: (name: string) => boolean) => [...texts].filter(([name]) => isPart(name)).map(([, xml]) => readXml(xml));
  const joined = (values: readonly string[]): string => [...new Set(values)].join('；');
  const properties = of(isProperties);
  const found = Object.entries(elements).map(([element, key]): [string, string] => [
    key,
    joined(properties.flatMap((xml) => xml.elements(element))),
  ]);
  return {
    ...Object.fromEntries(found),
    custom: joined(of(isOwnProperties).flatMap((xml) => xml.elements('property'))),
    reviewers: joined(of(isAnnotated).flatMap((xml) => xml.attributes('author'))),
  };
}
