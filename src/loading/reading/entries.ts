import { type Dirent, readdirSync } from 'node:fs';

export type EntryKind = 'file' | 'folder' | 'link' | 'special';

export interface FolderEntry {
  readonly name: string;
  /** Of the entry itself: a link is a link wherever it points. */
  readonly kind: EntryKind;
}

/**
 * What stands in a folder, sorted by code unit, so that every machine reads in the same order; hidden files are the system's,
 * not the editor's. Throws where there is no folder, or none that may be read.
 */
export function entriesOf(path: string): readonly FolderEntry[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}
