import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { StructureId } from '../checks/structure.ts';
import { slugPattern } from '../domain/brands.ts';
import { siteFolders } from '../domain/page-ids.ts';
import { hasErrors, type Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';
import { type Assembled, assemble } from './assemble.ts';
import { type AttachedFile, documentMetadata } from './document-metadata.ts';
import type {
  ContentRecords,
  DocumentRecord,
  EditionRecord,
  NarrativeRecord,
  ProjectRecord,
  PublisherRecord,
  YamlRecord,
} from './records.ts';
import { nearest } from './spelling.ts';
import { decodeEditorsText, decodeOfficialText } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

/** The disk door: reads and judges a whole content folder. Never throws for a fault of the content. */
export async function readArchive(contentFolder: string): Promise<Assembled> {
  return assemble(await readRecords(contentFolder));
}

const documentName = 'source.txt';
const documentNames = [documentName, 'source.pdf', 'source.docx'];
const projectNames = ['project.yaml', 'report.mdx', ...documentNames, 'ledger.jsonl'];

export async function readRecords(contentFolder: string): Promise<ContentRecords> {
  const root = resolve(contentFolder);
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const nameOf = (path: string) => join(basename(root), relative(root, path)).replaceAll('\\', '/');
  const fault = (rule: StructureId, path: string, words: { what: string; fix: string }) =>
    void problems.push({ rule, severity: 'error', file: nameOf(path), ...words });

  const bytesOf = (path: string): Uint8Array | undefined => {
    try {
      return readFileSync(path);
    } catch {
      fault('missing-file', path, messages.missingFile(basename(path)));
      return undefined;
    }
  };
  const textOf = (path: string): string | undefined => {
    const bytes = bytesOf(path);
    if (!bytes) return undefined;
    const decoded = decodeEditorsText(nameOf(path), bytes);
    problems.push(...decoded.problems);
    if (decoded.problems.length > 0) return undefined;
    texts.set(nameOf(path), decoded.text);
    return decoded.text;
  };
  const yamlOf = (path: string): YamlRecord | undefined => {
    const text = textOf(path);
    if (text === undefined) return undefined;
    const read = readYaml(nameOf(path), text);
    problems.push(...read.problems);
    return hasErrors(read.problems) ? undefined : read.record;
  };

  const folders = (
    path: string,
    files: readonly string[],
    isFolder: (name: string) => boolean,
    kind: 'publisher' | 'edition' | 'project',
  ) => {
    const entries = list(path);
    for (const entry of entries) {
      const expected = entry.isDirectory() ? isFolder(entry.name) : files.includes(entry.name);
      if (!expected)
        fault(
          'orphan',
          join(path, entry.name),
          entry.isDirectory()
            ? messages.orphanFolder(entry.name, kind)
            : messages.orphanFile(entry.name, files, nearest(entry.name, files)),
        );
    }
    return entries.filter((entry) => entry.isDirectory() && isFolder(entry.name)).map((entry) => join(path, entry.name));
  };
  const none = () => false;

  const projectAt = (path: string): ProjectRecord | undefined => {
    folders(path, projectNames, none, 'project');
    const project = yamlOf(join(path, 'project.yaml'));
    const source = textOf(join(path, 'report.mdx'));
    const bytes = bytesOf(join(path, documentName));
    if (!project || source === undefined || !bytes) return undefined;
    const narrative: NarrativeRecord = { file: nameOf(join(path, 'report.mdx')), source };
    const attached = documentNames
      .filter((name) => name !== documentName && existsSync(join(path, name)))
      .map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
    const document = documentOf(nameOf(join(path, documentName)), bytes, [{ name: documentName, bytes }, ...attached]);
    texts.set(document.file, document.text);
    return { id: basename(path), project, narrative, document };
  };
  const editionAt = (path: string): EditionRecord | undefined => {
    const projectFolders = folders(path, ['edition.yaml'], (name) => slugPattern.test(name), 'project');
    if (projectFolders.length === 0) fault('empty-edition', path, messages.emptyEdition);
    const edition = yamlOf(join(path, 'edition.yaml'));
    const projects = projectFolders.map(projectAt).filter((each) => each !== undefined);
    return edition && { year: basename(path), edition, projects };
  };
  const publisherAt = (path: string): PublisherRecord | undefined => {
    if (siteFolders.includes(basename(path))) fault('reserved-folder', path, messages.reservedFolder(basename(path)));
    const editionFolders = folders(path, ['publisher.yaml'], (name) => /^(?:19|20)\d\d$/.test(name), 'edition');
    if (editionFolders.length === 0) fault('empty-publisher', path, messages.emptyPublisher);
    const publisher = yamlOf(join(path, 'publisher.yaml'));
    const editions = editionFolders.map(editionAt).filter((each) => each !== undefined);
    return publisher && { id: basename(path), publisher, editions };
  };

  const publisherFolders = folders(root, ['site.yaml', 'README.md'], (name) => slugPattern.test(name), 'publisher');
  if (publisherFolders.length === 0) fault('empty-content', root, messages.emptyContent);
  const site = yamlOf(join(root, 'site.yaml'));
  const publishers = publisherFolders.map(publisherAt).filter((each) => each !== undefined);
  return { site, publishers, problems, texts };
}

function documentOf(file: string, bytes: Uint8Array, attached: readonly AttachedFile[]): DocumentRecord {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, name: basename(file), bytes: bytes.length, sha256, text: decodeOfficialText(bytes), metadata: documentMetadata(attached) };
}

/** Sorted by code unit, so that every machine reads in the same order; hidden files are the system's, not the editor's. */
function list(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
