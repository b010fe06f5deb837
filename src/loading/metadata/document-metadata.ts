import { docxProperties } from './docx.ts';
import { pdfProperties } from './pdf.ts';
import type { Properties } from './properties.ts';

/** The name under which a file says that its properties could not be read; its value is an `Unread`. */
export const unreadable = 'unreadable';

export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const readers: readonly { readonly ends: string; readonly read: (bytes: Uint8Array) => Properties | Promise<Properties> }[] = [
  { ends: '.docx', read: docxProperties },
  { ends: '.pdf', read: pdfProperties },
];

/** What attached documents say of themselves, each property named with its file: `source.docx author`. Empty ones are left out. */
export async function documentMetadata(files: readonly AttachedFile[]): Promise<Readonly<Record<string, string>>> {
  const entries: [string, string][] = [];
  for (const { name, bytes } of files) {
    const reader = readers.find(({ ends }) => name.endsWith(ends));
    if (!reader) continue;
    const found = await reader.read(bytes);
    const properties = typeof found === 'string' ? { [unreadable]: found } : found;
    for (const [key, value] of Object.entries(properties)) if (value.trim() !== '') entries.push([`${name} ${key}`, value.trim()]);
  }
  return Object.fromEntries(entries);
}
