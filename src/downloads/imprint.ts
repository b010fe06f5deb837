import type { Chart } from '../charts/chart.ts';
import type { FrameImprint } from '../charts/frame.ts';
import type { Archive, Publisher } from '../domain/archive.ts';
import { isRepublisher } from '../domain/files/site-file.ts';
import type { Report } from '../domain/report.ts';
import { citationWords as words } from '../text/readers/citations.ts';
import { embedWords } from '../text/readers/embed.ts';
import { zh } from '../text/readers/zh.ts';
import { chartPath, citedAddress } from './addresses.ts';
import type { Publication } from './publication.ts';
import { dateOfReports } from './report-date.ts';

/** The page that shows a chart: of one report, or of a project over the years. */
export interface ChartHome {
  readonly path: string;
  readonly reports: readonly Report[];
}

/** What a picture of the chart says of where it is from: that it is fictional, its date and maker, its address. */
export function imprintOf(chart: Chart, home: ChartHome, { archive, site }: Pick<Publication, 'archive' | 'site'>): FrameImprint {
  const publisher = publisherOf(archive, home);
  const { date, dateKind } = dateOfReports(publisher.editions, home.reports);
  const { title, role } = archive.site;
  return {
    remarks: [
      ...(publisher.fictional ? [zh.fictional] : []),
      words.made([words.dated[dateKind](date), ...(isRepublisher({ role }) ? [words.compiled(title)] : [])]),
    ],
    address: citedAddress(site, chartPath(home, chart)),
  };
}

export function publisherOf({ publishers }: Archive, { reports }: Pick<ChartHome, 'reports'>): Publisher {
  const publisher = publishers.find(({ id }) => id === reports[0]?.publisher);
  if (!publisher) throw new Error(`reports of an unknown publisher: ${reports[0]?.path}`);
  return publisher;
}

/** Which years and which version of the official document a chart shows. */
export function pinned({ editions }: Pick<Publisher, 'editions'>, reports: readonly Report[]): string {
  const [latest, ...earlier] = reports.toSorted((a, b) => b.year - a.year);
  if (!latest) throw new Error('chart without a report');
  const { date, dateKind } = dateOfReports(editions, reports);
  const version = words.version(latest.source.sha256);
  return embedWords.pinned([
    embedWords.years(reports.map(({ year }) => year)),
    ...(earlier.length > 0
      ? [embedWords.latestDate(words.dated[dateKind](date)), embedWords.latestVersion(version)]
      : [words.dated[dateKind](date), version]),
  ]);
}
