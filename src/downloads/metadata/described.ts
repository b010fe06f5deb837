import type { Archive, Edition, Publisher } from '../../domain/archive.ts';
import { releaseOf } from '../../domain/release.ts';
import type { Report } from '../../domain/report.ts';
import { summary } from '../../presenting/headline.ts';
import { metadataWords as words } from '../../text/readers/metadata.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';
import type { Selection } from '../selection.ts';

/** How catalogues name a set of data. A description has 50 characters at least: search engines take no shorter one. */
export interface Described {
  readonly title: string;
  readonly description: string;
}

export const describeReport = (report: Report, { name, fictional }: Pick<Publisher, 'name' | 'fictional'>): Described => ({
  title: words.report(name, report.year, report.name),
  description: words.reportDescription(summary(report), fictional ?? false),
});

const describeEdition = ({ year, reports }: Edition, { name, fictional }: Publisher): Described => ({
  title: words.edition(name, year),
  description: words.editionDescription(
    reports.map((report) => report.name),
    fictional ?? false,
  ),
});

export const describeArchive = ({ site, publishers }: Archive): Described => ({
  title: words.whole(site.title),
  description: words.wholeDescription(
    publishers.map(({ name }) => name),
    publishers.some(({ fictional }) => fictional),
  ),
});

export function describeSelection({ level, chosen }: Selection, archive: Archive): Described {
  const [first] = chosen;
  if (level === 'site' || !first) return describeArchive(archive);
  return level === 'report' ? describeReport(first.report, first.publisher) : describeEdition(first.edition, first.publisher);
}

/** When the report came out, and which official document it was made from: the one or the other changes with what it says. */
export const versionOf = (edition: Edition, report: Report): string =>
  `${releaseOf(report, edition).date}-${report.source.sha256.slice(0, 8)}`;

/** The last day on which this site took anything in. */
export const latestOf = ({ publishers }: Pick<Archive, 'publishers'>): string =>
  publishers
    .flatMap(({ editions }) => editions.flatMap((edition) => edition.reports.map((report) => releaseOf(report, edition).addedDate)))
    .sort()
    .at(-1) ?? '';

export const yearsOf = ({ publishers }: Pick<Archive, 'publishers'>): readonly number[] =>
  publishers.flatMap(({ editions }) => editions.map(({ year }) => year));

/** Where the terms of use stand: on the data page; a package of a site without an address names the page beside it, whose foot leads there. */
export const licencePath = (site: SiteAddress): string => (site.address ? addressOf(site, 'data/#licence') : 'index.html');
