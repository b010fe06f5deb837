import { getCollection, getEntry } from 'astro:content';
import type { Archive } from '../domain/archive.ts';
import { formatProblems } from '../text/terminal/print-problems.ts';
import { assemble } from './assemble.ts';
import type { Parse } from './parse.ts';
import type { ContentRecords, YamlRecord } from './records.ts';
import { siteId } from './selections.ts';

/** The site door: the archive from Astro's collections. Throws when there is none: a page must never be built from blanks. */
export async function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return read();
  built ??= read();
  return built;
}

let built: Promise<Archive> | undefined;

async function read(): Promise<Archive> {
  const { archive, problems } = assemble(await records(), asParsed);
  if (!archive) throw new Error(formatProblems(problems));
  return archive;
}

/** The collections applied the schemas already. */
const asParsed: Parse = (record, _schema) => record.data as never;

const yaml = (file: string, data: unknown): YamlRecord => ({ file, data, positionOf: () => undefined });

async function records(): Promise<ContentRecords> {
  const [site, publishers, editions, projects, documents, reports] = await Promise.all([
    getEntry('site', siteId),
    getCollection('publishers'),
    getCollection('editions'),
    getCollection('projects'),
    getCollection('documents'),
    getCollection('reports'),
  ]);
  const documentOf = new Map(documents.map(({ id, data }) => [id, data]));
  const narrativeOf = new Map(reports.map(({ id, body }) => [id, body ?? '']));
  return {
    site: site && yaml('content/site.yaml', site.data),
    problems: [],
    texts: new Map(),
    publishers: publishers.map((publisher) => ({
      id: publisher.id,
      publisher: yaml(`content/${publisher.id}/publisher.yaml`, publisher.data),
      editions: childrenOf(editions, publisher.id).map((edition) => ({
        year: lastPart(edition.id),
        edition: yaml(`content/${edition.id}/edition.yaml`, edition.data),
        projects: childrenOf(projects, edition.id).map(({ id, data }) => {
          const document = documentOf.get(id);
          const source = narrativeOf.get(id);
          if (!document || source === undefined) throw new Error(`incomplete project in the collections: ${id}`);
          return {
            id: lastPart(id),
            project: yaml(`content/${id}/project.yaml`, data),
            narrative: { file: `content/${id}/report.mdx`, source },
            document,
          };
        }),
      })),
    })),
  };
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

const childrenOf = <Entry extends { id: string }>(entries: readonly Entry[], parent: string): Entry[] =>
  entries.filter(({ id }) => id.startsWith(`${parent}/`) && id.lastIndexOf('/') === parent.length).sort((a, b) => (a.id < b.id ? -1 : 1));
