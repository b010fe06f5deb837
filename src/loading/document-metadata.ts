import { docxProperties } from './document-metadata-docx.ts';
import { pdfProperties } from './document-metadata-pdf.ts';

/** Where a reader of a file gives up: its properties are not known to be harmless. */
export const unreadable = 'unreadable';

export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const readers: readonly { readonly ends: string; readonly read: (bytes: Uint8Array) => Record<string, string> | undefined }[] = [
  { ends: '.docx', read: docxProperties },
  { ends: '.pdf', read: pdfProperties },
];

/** What attached documents say of themselves, each property named with its file: `source.docx author`. Empty ones are left out. */
export function documentMetadata(files: readonly AttachedFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.flatMap(({ name, bytes }) => {
      const reader = readers.find(({ ends }) => name.endsWith(ends));
      if (!reader) return [];
      const properties = reader.read(bytes) ?? { [unreadable]: unreadable };
      return Object.entries(properties)
        .map(([key, value]): [string, string] => [`${name} ${key}`, value.trim()])
        .filter(([, value]) => value !== '');
    }),
  );
}
