import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Report } from '../../src/domain/report.ts';
import type { SiteAddress } from '../../src/downloads/addresses.ts';
import type { Publication } from '../../src/downloads/publication.ts';
import { documentBytes } from '../../src/loading/document-bytes.ts';
import { readArchive } from '../../src/loading/from-files.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const snapshot = (name: string): string => join(root, 'tests/snapshots/downloads', name);
export const asIs = { serializers: [(value: string) => value] };
export const example: SiteAddress = { address: 'https://example.gov.cn', base: '/' };

export async function archiveAt(folder: string): Promise<Archive> {
  const { archive, problems } = await readArchive(join(root, folder));
  if (!archive) throw new Error(`faulty content: ${JSON.stringify(problems[0])}`);
  return archive;
}

export const archive = await archiveAt('content');
export const [report] = reportsOf(archive) as [Report];
export const [publisher] = archive.publishers as [Archive['publishers'][number]];

export async function publicationOf(folder: string, site: SiteAddress = example): Promise<Publication> {
  return { archive: await archiveAt(folder), site, documentOf: (each) => documentBytes(join(root, folder), each) };
}

export const bytesOf = (path: string): Buffer => readFileSync(join(root, path));

/** The first report with one more figure, for what its own text does not happen to contain. */
export const withFigure = (changes: Partial<Figure>): Report => ({
  ...report,
  figures: [...report.figures, { ...(report.figures[0] as Figure), id: 'added', ...changes }],
});
