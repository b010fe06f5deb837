import { zipTexts } from './document-metadata-zip.ts';

/** Elements of docProps/core.xml and docProps/app.xml, and what each is called here. */
const elements: Readonly<Record<string, string>> = {
  'dc:creator': 'author',
  'cp:lastModifiedBy': 'lastModifiedBy',
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:description': 'description',
  'cp:keywords': 'keywords',
  'cp:category': 'category',
  Company: 'company',
  Manager: 'manager',
  Application: 'program',
};

const properties = ['docProps/core.xml', 'docProps/app.xml'];
/** Comments and tracked changes name those who made them. */
const isAnnotated = (name: string): boolean => /^word\/(?:comments\w*|document|footnotes|header\d*|footer\d*|people)\.xml$/.test(name);

/** What a Word file says of itself; undefined where it cannot be read. */
export function docxProperties(bytes: Uint8Array): Record<string, string> | undefined {
  const texts = zipTexts(bytes, (name) => properties.includes(name) || isAnnotated(name));
  if (!texts?.has('word/document.xml')) return undefined;
  const parts = properties.map((name) => texts.get(name) ?? '').join('');
  const found = Object.entries(elements).map(([element, key]): [string, string] => [key, elementText(parts, element)]);
  const reviewers = [...texts].filter(([name]) => isAnnotated(name)).flatMap(([, xml]) => authorsIn(xml));
  return { ...Object.fromEntries(found), reviewers: [...new Set(reviewers)].join('；') };
}

const elementText = (xml: string, element: string): string =>
  unescaped(new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1] ?? '');

const authorsIn = (xml: string): string[] => [...xml.matchAll(/\sw(?:15)?:author="([^"]*)"/g)].map(([, author = '']) => unescaped(author));

export const unescaped = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-fA-F]+);/g, (_, hex: string, code: string) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');
