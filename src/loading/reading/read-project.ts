import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isAddressName } from '../../domain/page-ids.ts';
import { fileMessages } from '../../text/editors/file-problems.ts';
import { documentMetadata } from '../metadata/document-metadata.ts';
import { narrativeBoundProblems } from '../narrative-bounds.ts';
import type { Outcome } from '../outcome.ts';
import type { DocumentRecord, NarrativeRecord, ProjectRecord } from '../records.ts';
import { withShortForms } from '../short-places.ts';
import { decodeOfficialText } from '../text-file.ts';
import { below, type ContentPlace, faultAt } from './place.ts';
import { readFile } from './read-file.ts';
import { attachedNames, documentName, type Folder, readFolder } from './read-folder.ts';
import { readText, readYamlFile } from './read-text.ts';

export async function readProject(place: ContentPlace): Promise<Outcome<ProjectRecord | undefined>> {
  const id = basename(place.path);
  const { value: folder, problems } = readFolder(place, 'project');
  if (!folder) return { value: undefined, problems };
  const reserved = isAddressName(id) ? [faultAt(place, 'reserved-folder', fileMessages.reservedFolder(id, 'project'))] : [];
  const project = present(place, folder, 'project.yaml', readYamlFile);
  const narrative = present(place, folder, 'report.mdx', readNarrativeFile);
  const document = await readDocument(place, folder);
  return {
    value: {
      id,
      project: project.value && withShortForms(project.value),
      narrative: narrative.value,
      document: document.value,
    },
    problems: [...problems, ...reserved, ...project.problems, ...narrative.problems, ...document.problems],
  };
}

/** Reads a file that has to be there. What stands under its name and is no file was reported with the folder. */
export function present<Value>(
  place: ContentPlace,
  { files, refused }: Folder,
  name: string,
  read: (file: ContentPlace) => Outcome<Value | undefined>,
): Outcome<Value | undefined> {
  const file = below(place, name);
  if (files.has(name)) return read(file);
  return { value: undefined, problems: refused.has(name) ? [] : [faultAt(file, 'missing-file', fileMessages.missingFile(name))] };
}

function readNarrativeFile(place: ContentPlace): Outcome<NarrativeRecord | undefined> {
  const { value: source, problems } = readText(place, 'narrative');
  if (source === undefined) return { value: undefined, problems };
  const narrative = { file: place.file, source };
  const beyond = narrativeBoundProblems(narrative);
  return { value: beyond.length > 0 ? undefined : narrative, problems: [...problems, ...beyond] };
}

async function readDocument(place: ContentPlace, folder: Folder): Promise<Outcome<DocumentRecord | undefined>> {
  const text = present(place, folder, documentName, (file) => readFile(file, 'text'));
  const attached = attachedNames
    .filter((name) => folder.files.has(name))
    .map((name) => ({ name, ...readFile(below(place, name), 'attached') }));
  const problems = [...text.problems, ...attached.flatMap((each) => each.problems)];
  const bytes = text.value;
  const file = below(place, documentName).file;
  const read = bytes && decodeOfficialText(file, bytes);
  if (!bytes || !read?.value) return { value: undefined, problems: [...problems, ...(read?.problems ?? [])] };
  const files = [{ name: documentName as string, value: text.value }, ...attached];
  const metadata = await documentMetadata(files.flatMap(({ name, value }) => (value ? [{ name, bytes: value }] : [])));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    value: {
      file,
      name: documentName,
      encoding: read.value.encoding,
      bytes: bytes.length,
      sha256,
      text: read.value.text,
      metadata,
    },
    problems,
  };
}
