import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { glob } from 'astro/loaders';
import { documentFile } from './domain/files/document-file.ts';
import { editionFile } from './domain/files/edition-file.ts';
import { projectFile } from './domain/files/project-file.ts';
import { publisherFile } from './domain/files/publisher-file.ts';
import { siteFile } from './domain/files/site-file.ts';
import { readRecords } from './loading/from-files.ts';
import { documentsOf, editionsOf, projectsOf, publishersOf, siteOf } from './loading/selections.ts';
import { yamlCollection } from './loading/yaml-collection.ts';

const folder = resolve(process.env.MINGZHANG_CONTENT ?? 'content');
const read = () => readRecords(folder);

export const collections = {
  site: defineCollection({ loader: yamlCollection('site', folder, read, siteOf), schema: siteFile }),
  publishers: defineCollection({ loader: yamlCollection('publishers', folder, read, publishersOf), schema: publisherFile }),
  editions: defineCollection({ loader: yamlCollection('editions', folder, read, editionsOf), schema: editionFile }),
  projects: defineCollection({ loader: yamlCollection('projects', folder, read, projectsOf), schema: projectFile }),
  documents: defineCollection({ loader: yamlCollection('documents', folder, read, documentsOf), schema: documentFile }),
  reports: defineCollection({
    loader: glob({ base: folder, pattern: '*/*/*/report.mdx', generateId: ({ entry }) => entry.replace('/report.mdx', '') }),
  }),
};
