import { slugPattern } from '../../domain/brands.ts';
import { fileMessages } from '../../text/editors/file-problems.ts';
import type { Problem } from '../../text/editors/problem.ts';
import { visibleName } from '../../text/terminal/visible.ts';
import type { Outcome } from '../outcome.ts';
import { nearest } from '../spelling.ts';
import { entriesOf, type FolderEntry } from './entries.ts';
import { below, type ContentPlace, faultAt } from './place.ts';

export const documentName = 'source.txt';
export const attachedNames = ['source.pdf', 'source.docx'] as const;

/** What may stand in each kind of folder: these files, and folders of the next kind. */
const kinds = {
  content: { files: ['site.yaml', 'README.md'], inner: 'publisher', isInner: (name: string) => slugPattern.test(name) },
  publisher: { files: ['publisher.yaml'], inner: 'edition', isInner: (name: string) => /^(?:19|20)\d\d$/.test(name) },
  edition: { files: ['edition.yaml'], inner: 'project', isInner: (name: string) => slugPattern.test(name) },
  project: {
    files: ['project.yaml', 'report.mdx', documentName, ...attachedNames, 'ledger.jsonl'],
    inner: 'none',
    isInner: () => false,
  },
} as const satisfies Readonly<Record<string, { files: readonly string[]; inner: string; isInner: (name: string) => boolean }>>;

export type FolderKind = keyof typeof kinds;

export interface Folder {
  /** The files that the program knows and may read. */
  readonly files: ReadonlySet<string>;
  /** What stands here under the name of a file and is none: it is reported, and is not missing. */
  readonly refused: ReadonlySet<string>;
  readonly folders: readonly ContentPlace[];
  /** Whether a folder stands here whose name the program does not take: it is reported, and the folder is not empty. */
  readonly hasOther: boolean;
}

/** The missing file that a name was meant for: the same with another ending of plain text (report.md, project.yaml.txt), or misspelt. */
function meantBy(name: string, files: readonly string[], present: readonly string[]): string | undefined {
  const [stem, ...endings] = name.toLowerCase().split('.');
  const isPlain = endings.every((each) => plainEndings.includes(each));
  const free = files.filter((each) => !present.includes(each) && !(isPlain && isAttached(each)));
  return (isPlain ? free.find((each) => each.split('.')[0] === stem) : undefined) ?? nearest(name, free);
}

const plainEndings = ['txt', 'text', 'md', 'mdx', 'markdown', 'yaml', 'yml'];
const isAttached = (name: string): boolean => (attachedNames as readonly string[]).includes(name);

/** What a folder holds, or nothing where it cannot be listed. Whatever the program would not read is named, and never opened. */
export function readFolder(place: ContentPlace, kind: FolderKind): Outcome<Folder | undefined> {
  const { files, isInner } = kinds[kind];
  let entries: readonly FolderEntry[];
  try {
    entries = entriesOf(place.path);
  } catch (error) {
    const words = fileMessages.unreadableFolder((error as NodeJS.ErrnoException).code);
    return { value: undefined, problems: [faultAt(place, 'unreadable', words)] };
  }
  const isKnown = (name: string): boolean => (files as readonly string[]).includes(name);
  const names = entries.map(({ name }) => name);
  const folder = { files: new Set<string>(), refused: new Set<string>(), folders: [] as ContentPlace[], hasOther: false };
  const problems: Problem[] = [];
  for (const { name, kind: entry } of entries) {
    const here = below(place, name);
    if (entry === 'file' && isKnown(name)) folder.files.add(name);
    else if (entry === 'folder' && isInner(name)) folder.folders.push(here);
    else {
      folder.refused.add(name);
      // The name may hold anything that a disk allows.
      const shown = visibleName(name);
      if (entry === 'link') problems.push(faultAt(here, 'no-file', fileMessages.link(shown)));
      else if (entry === 'special') problems.push(faultAt(here, 'no-file', fileMessages.special(shown)));
      else if (entry === 'file') {
        const meant = meantBy(name, files, names);
        if (meant) folder.refused.add(meant);
        problems.push(faultAt(here, 'orphan', fileMessages.orphanFile(shown, files, meant)));
      } else if (isKnown(name)) problems.push(faultAt(here, 'no-file', fileMessages.folderForFile(shown)));
      else {
        folder.hasOther = true;
        problems.push(faultAt(here, 'orphan', fileMessages.orphanFolder(shown, kinds[kind].inner)));
      }
    }
  }
  return { value: folder, problems };
}
