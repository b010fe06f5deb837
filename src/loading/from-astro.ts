import { getCollection } from 'astro:content';
import { type Archive, reportsOf } from '../domain/archive.ts';
import { formatProblems } from '../text/terminal/print-problems.ts';
import { sharedContent } from './shared-content.ts';

const content = sharedContent(process.env.MINGZHANG_CONTENT ?? 'content');

/** The site door: the archive that the check judged. Throws when there is none: a page must never be built from blanks. */
export async function getArchive(): Promise<Archive> {
  const { archive, problems } = await content.current();
  if (!archive) throw new Error(formatProblems(problems));
  // In the preview the collections are renewed a moment after the files.
  if (!import.meta.env.DEV) {
    agreed ??= agree(archive);
    await agreed;
  }
  return archive;
}

let agreed: Promise<void> | undefined;

/** Astro's collections, which hold the same reading against the same schemas, have neither more nor less than the archive. */
async function agree(archive: Archive): Promise<void> {
  const [publishers, editions, projects, documents, reports] = await Promise.all([
    getCollection('publishers'),
    getCollection('editions'),
    getCollection('projects'),
    getCollection('documents'),
    getCollection('reports'),
  ]);
  const paths = reportsOf(archive).map(({ path }) => path);
  mustBeSame(
    publishers,
    archive.publishers.map(({ path }) => path),
  );
  mustBeSame(
    editions,
    archive.publishers.flatMap((publisher) => publisher.editions.map(({ path }) => path)),
  );
  for (const each of [projects, documents, reports]) mustBeSame(each, paths);
}

function mustBeSame(entries: readonly { id: string; collection: string }[], paths: readonly string[]): void {
  const [ours, theirs] = [paths.toSorted(), entries.map(({ id }) => `${id}/`).toSorted()];
  if (ours.join() !== theirs.join()) throw new Error(`the collection ${entries[0]?.collection} is not what was checked: ${theirs.join()}`);
}
