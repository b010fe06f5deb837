import { basename, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isAddressName } from '../../domain/page-ids.ts';
import { fileMessages } from '../../text/editors/file-problems.ts';
import type { Problem } from '../../text/editors/problem.ts';
import { joined, type Outcome } from '../outcome.ts';
import type { ContentRecords, EditionRecord, PublisherRecord } from '../records.ts';
import { type ContentPlace, faultAt, rootPlace } from './place.ts';
import { type Folder, readFolder } from './read-folder.ts';
import { present, readProject } from './read-project.ts';
import { readYamlFile } from './read-text.ts';

/**
 * Everything below the content folder that the program knows, or of its publishers only the one named, and what it would not
 * read. Never throws for a fault of the content.
 */
export async function readContentFolder(contentFolder: string, only?: string): Promise<Outcome<ContentRecords>> {
  const place = rootPlace(resolve(contentFolder));
  const { value: folder, problems } = readFolder(place, 'content');
  if (!folder) return { value: { site: undefined, publishers: [] }, problems };
  const site = present(place, folder, 'site.yaml', readYamlFile);
  const wanted = folder.folders.filter(({ path }) => only === undefined || basename(path) === only);
  const publishers = await each(wanted, readPublisher);
  const empty: Problem[] = isFilled(folder) ? [] : [faultAt(place, 'empty-content', fileMessages.emptyContent)];
  return {
    value: { site: site.value, publishers: publishers.value },
    problems: [...problems, ...empty, ...site.problems, ...publishers.problems],
  };
}

/** The names of the publishers' folders, in order; none where the content folder cannot be listed. */
export function publishersIn(contentFolder: string): readonly string[] {
  const { value } = readFolder(rootPlace(resolve(contentFolder)), 'content');
  return (value?.folders ?? []).map(({ path }) => basename(path));
}

async function readPublisher(place: ContentPlace): Promise<Outcome<PublisherRecord | undefined>> {
  const id = basename(place.path);
  const { value: folder, problems } = readFolder(place, 'publisher');
  if (!folder) return { value: undefined, problems };
  const publisher = present(place, folder, 'publisher.yaml', readYamlFile);
  const editions = await each(folder.folders, readEdition);
  return {
    value: { id, publisher: publisher.value, editions: editions.value },
    problems: [
      ...problems,
      ...(isAddressName(id) ? [faultAt(place, 'reserved-folder', fileMessages.reservedFolder(id, 'publisher'))] : []),
      ...(isFilled(folder) ? [] : [faultAt(place, 'empty-publisher', fileMessages.emptyPublisher)]),
      ...publisher.problems,
      ...editions.problems,
    ],
  };
}

async function readEdition(place: ContentPlace): Promise<Outcome<EditionRecord | undefined>> {
  const { value: folder, problems } = readFolder(place, 'edition');
  if (!folder) return { value: undefined, problems };
  const edition = present(place, folder, 'edition.yaml', readYamlFile);
  const projects = await each(folder.folders, readProject);
  return {
    value: { year: basename(place.path), edition: edition.value, projects: projects.value },
    problems: [
      ...problems,
      ...(isFilled(folder) ? [] : [faultAt(place, 'empty-edition', fileMessages.emptyEdition)]),
      ...edition.problems,
      ...projects.problems,
    ],
  };
}

const isFilled = ({ folders, hasOther }: Folder): boolean => folders.length > 0 || hasOther;

/** One after the other, with a pause in which the process hears what it is told. */
async function each<Value>(
  places: readonly ContentPlace[],
  read: (place: ContentPlace) => Promise<Outcome<Value | undefined>>,
): Promise<Outcome<Value[]>> {
  const outcomes: Outcome<Value | undefined>[] = [];
  for (const place of places) {
    outcomes.push(await read(place));
    await setImmediate();
  }
  return joined(outcomes);
}
