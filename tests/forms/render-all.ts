import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import type { Report } from '../../src/domain/report.ts';
import { filesOf } from '../../src/downloads/catalogue.ts';
import { atom } from '../../src/downloads/feed/atom.ts';
import { buildFeed } from '../../src/downloads/feed/feed.ts';
import type { Publication } from '../../src/downloads/publication.ts';
import { bodyOf, type Renderable } from '../../src/downloads/rendered.ts';
import { reportPdf } from '../../src/downloads/report-pdf.ts';
import { filesOfEdition, filesOfHistory, filesOfSite } from '../../src/downloads/site-files.ts';
import { example } from '../downloads/publication.ts';

const publicationOf = (archive: Archive): Publication => ({
  archive,
  site: example,
  documentOf: () => new TextEncoder().encode('as received'),
});

/**
 * Renders every file of a report, its page apart, and the archive of all, which only holds the others again. Rejects with the
 * name of the first that cannot be made.
 */
async function renderReport(report: Report, archive: Archive): Promise<void> {
  for (const file of filesOf(report)) if (file.id !== 'zip') await renderOnce(report.path + file.name, file, publicationOf(archive));
}

/** The PDF that stands in the archive only; its standard bounds its strings. */
const renderArchived = (report: Report, archive: Archive): Promise<void> =>
  named(`${report.path}report-a3.pdf`, () => reportPdf(report, publicationOf(archive), { standard: 'a-3a', attachments: [] }));

/** The same of what holds several reports: editions, projects over the years, the whole site, the feeds. */
async function renderSite(archive: Archive): Promise<void> {
  const publication = publicationOf(archive);
  const collected = archive.publishers.flatMap((publisher) => [
    ...publisher.editions.flatMap((edition) => filesOfEdition(publisher, edition)),
    ...publisher.histories.flatMap((history) => filesOfHistory(publisher, history)),
  ]);
  for (const { path, file } of [...filesOfSite(archive), ...collected]) await renderOnce(path, file, publication);
  for (const publisher of [undefined, ...archive.publishers]) atom(buildFeed(archive, publisher), example);
}

export async function renderAll(archive: Archive): Promise<void> {
  for (const report of reportsOf(archive)) {
    await renderReport(report, archive);
    await renderArchived(report, archive);
  }
  await renderSite(archive);
}

/** What describes a file renders it to state its checksum: whichever comes first, it is the only time. */
const renderOnce = (path: string, file: Renderable<Publication>, publication: Publication): Promise<void> =>
  named(path, () => bodyOf(path, file, publication));

async function named(path: string, render: () => unknown): Promise<void> {
  try {
    await render();
  } catch (error) {
    throw new Error(`${path} cannot be made: ${error}`, { cause: error });
  }
}
