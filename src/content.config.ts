import { defineCollection } from 'astro:content';
import { documentFile } from './domain/files/document-file.ts';
import { editionFile } from './domain/files/edition-file.ts';
import { projectFile } from './domain/files/project-file.ts';
import { publisherFile } from './domain/files/publisher-file.ts';
import { siteFile } from './domain/files/site-file.ts';
import { collectionOf } from './loading/collections.ts';
import { sharedContent } from './loading/shared-content.ts';

const content = sharedContent(process.env.MINGZHANG_CONTENT ?? 'content');

export const collections = {
  site: defineCollection({ loader: collectionOf('site', content), schema: siteFile }),
  publishers: defineCollection({ loader: collectionOf('publishers', content), schema: publisherFile }),
  editions: defineCollection({ loader: collectionOf('editions', content), schema: editionFile }),
  projects: defineCollection({ loader: collectionOf('projects', content), schema: projectFile }),
  documents: defineCollection({ loader: collectionOf('documents', content), schema: documentFile }),
  reports: defineCollection({ loader: collectionOf('reports', content) }),
};
