import { resolve } from 'node:path';
import type { Publication } from '../downloads/publication.ts';
import { documentBytes } from '../loading/document-bytes.ts';
import { getArchive } from '../loading/from-astro.ts';

const contentFolder = resolve(process.env.MINGZHANG_CONTENT ?? 'content');

/** What the site's files are rendered from. */
export const publicationAt = async (site: URL | undefined): Promise<Publication> => ({
  archive: await getArchive(),
  site: { address: site?.href, base: import.meta.env.BASE_URL },
  documentOf: (report) => documentBytes(contentFolder, report),
});
