import { chartsOf } from '../../src/charts/charts-of.ts';
import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import type { Report } from '../../src/domain/report.ts';
import { buildCard } from '../../src/downloads/card/card.ts';
import { filesOf } from '../../src/downloads/catalogue.ts';
import { atom } from '../../src/downloads/feed/atom.ts';
import { buildFeed } from '../../src/downloads/feed/feed.ts';
import type { Publication } from '../../src/downloads/publication.ts';
import { reportPdf } from '../../src/downloads/report-pdf.ts';
import { chosenIn } from '../../src/downloads/selection.ts';
import { filesOfEdition, filesOfHistory, filesOfSite } from '../../src/downloads/site-files.ts';
import { example } from '../downloads/publication.ts';

export const publicationOf = (archive: Archive): Publication => ({
  archive,
  site: example,
  documentOf: () => new TextEncoder().encode('as received'),
});

/** Pictures that are drawn already, by what they show: most cases share theirs. */
export type Drawn = Set<string>;

/**
 * Renders every file of a report, its page apart, and the archive of all, which only holds the others again. Rejects with the
 * name of the first that cannot be made.
 */
export async function renderReport(report: Report, archive: Archive, drawn: Drawn = new Set()): Promise<void> {
  const publication = publicationOf(archive);
  const shows = (id: string, chart: string | null): unknown =>
    id === 'card' ? buildCard(report, chosenIn(archive, report).publisher, archive) : chartsOf(report).find((each) => each.id === chart);
  for (const { id, name, chart, render } of filesOf(report)) {
    if (id === 'zip') continue;
    const picture = name.endsWith('.png') ? JSON.stringify(shows(id, chart)) : undefined;
    if (picture && drawn.has(picture)) continue;
    await named(report.path + name, () => render(publication));
    if (picture) drawn.add(picture);
  }
}

/** The PDF that stands in the archive only; its standard bounds its strings. */
const renderArchived = (report: Report, archive: Archive): Promise<void> =>
  named(`${report.path}report-a3.pdf`, () => reportPdf(report, publicationOf(archive), { standard: 'a-3a', attachments: [] }));

/** The same of what holds several reports: editions, projects over the years, the whole site, the feeds. */
export async function renderSite(archive: Archive): Promise<void> {
  const publication = publicationOf(archive);
  const collected = archive.publishers.flatMap((publisher) => [
    ...publisher.editions.flatMap((edition) => filesOfEdition(publisher, edition)),
    ...publisher.histories.flatMap((history) => filesOfHistory(publisher, history)),
  ]);
  for (const { path, file } of [...filesOfSite(archive), ...collected]) await named(path, () => file.render(publication));
  for (const publisher of [undefined, ...archive.publishers]) atom(buildFeed(archive, publisher), example);
}

export async function renderAll(archive: Archive): Promise<void> {
  for (const report of reportsOf(archive)) {
    await renderReport(report, archive);
    await renderArchived(report, archive);
  }
  await renderSite(archive);
}

async function named(path: string, render: () => unknown): Promise<void> {
  try {
    await render();
  } catch (error) {
    throw new Error(`${path} cannot be made: ${error}`, { cause: error });
  }
}
