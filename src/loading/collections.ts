import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from './from-files.ts';
import type { ContentRecords, YamlRecord } from './records.ts';
import type { SharedContent } from './shared-content.ts';

interface CollectionEntry {
  /** The folder's path: publisher, publisher/year, publisher/year/project. */
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Of an entry that Astro renders: its text, and its file below the content folder. */
  readonly narrative?: { readonly source: string; readonly file: string };
}

const siteId = 'site';

const selections = {
  site: ({ site }) => entry(siteId, site),
  publishers: ({ publishers }) => publishers.flatMap(({ id, publisher }) => entry(id, publisher)),
  editions: ({ publishers }) =>
    publishers.flatMap(({ id, editions }) => editions.flatMap(({ year, edition }) => entry(`${id}/${year}`, edition))),
  projects: (records) => projectsOf(records).flatMap(({ id, record }) => entry(id, record.project)),
  documents: (records) => projectsOf(records).flatMap(({ id, record }) => (record.document ? [{ id, data: { ...record.document } }] : [])),
  reports: (records) =>
    projectsOf(records).flatMap(({ id, record: { narrative } }) =>
      narrative ? [{ id, data: {}, narrative: { source: narrative.source, file: `${id}/report.mdx` } }] : [],
    ),
} satisfies Readonly<Record<string, (records: ContentRecords) => readonly CollectionEntry[]>>;

const entry = (id: string, record: YamlRecord | undefined): CollectionEntry[] =>
  record?.data === undefined ? [] : [{ id, data: record.data as Record<string, unknown> }];

const projectsOf = ({ publishers }: ContentRecords) =>
  publishers.flatMap((publisher) =>
    publisher.editions.flatMap(({ year, projects }) => projects.map((record) => ({ id: `${publisher.id}/${year}/${record.id}`, record }))),
  );

/**
 * An Astro loader over the shared reading, which Astro holds against the collection's schema. Astro's own loaders would read the
 * disk again, turn 800000.00 into a float and report faults at line 0, in English; the check has reported them with their lines.
 */
export function collectionOf(name: keyof typeof selections, content: SharedContent): Loader {
  return {
    name: `mingzhang-${name}`,
    load: async (context) => {
      const fill = async ({ records }: Content) => {
        const entries = await Promise.all(selections[name](records).map((each) => stored(each, content.folder, context)));
        context.store.clear();
        for (const each of entries) context.store.set(each);
      };
      const begin = content.current().then(fill);
      await (context.watcher ? begin.catch(() => undefined) : begin);
      context.watcher?.on('all', async (_event, path) => {
        if (!path.startsWith(content.folder)) return;
        const renewed = await content.renewed();
        // While an editor is at it, what was last right stays: the preview shows what is wrong.
        if (renewed.archive) await fill(renewed);
      });
    },
  };
}

async function stored({ id, data, narrative }: CollectionEntry, folder: string, { parseData, generateDigest, config }: LoaderContext) {
  const parsed = { id, data: await parseData({ id, data }) };
  if (!narrative) return parsed;
  const filePath = relative(fileURLToPath(config.root), join(folder, narrative.file)).split(sep).join('/');
  return { ...parsed, body: narrative.source, filePath, digest: generateDigest(narrative.source), deferredRender: true };
}
