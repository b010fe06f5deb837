import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type EntryKind = 'file' | 'folder' | 'link' | 'special';

export interface FolderEntry {
  readonly name: string;
  /** Of the entry itself: a link is a link wherever it points. */
  readonly kind: EntryKind;
}

/**
 * What stands in a folder, sorted by code unit, so that every machine reads in the same order; hidden files, and those that Windows
 * or Word put there by themselves, are the system's, not the editor's. Throws where there is no folder, or none that may be read.
 */
export function entriesOf(path: string): readonly FolderEntry[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !isOfSystem.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}

/** ~$source.docx stands beside a document for as long as it is open. */
const isOfSystem = /^\.|^~\$|^(?:Thumbs\.db|desktop\.ini)$/iu;

/** The paths of all that stands below a folder. No link is followed; what cannot be listed holds nothing, and reading names it. */
export function pathsBelow(path: string): readonly string[] {
  let entries: readonly FolderEntry[] = [];
  try {
    entries = entriesOf(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  return entries.flatMap(({ name, kind }) => [join(path, name), ...(kind === 'folder' ? pathsBelow(join(path, name)) : [])]);
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}
