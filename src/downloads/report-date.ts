import type { Edition } from '../domain/archive.ts';
import { type Release, releaseOf } from '../domain/release.ts';
import type { Report } from '../domain/report.ts';

export type ReportDate = Pick<Release, 'date' | 'dateKind'>;

/** The date of the latest of the reports. */
export function dateOfReports(editions: readonly Edition[], reports: readonly Pick<Report, 'year' | 'release'>[]): ReportDate {
  const [latest] = reports.toSorted((a, b) => b.year - a.year);
  const edition = editions.find(({ year }) => year === latest?.year);
  if (!latest || !edition) throw new Error(`report without an edition: ${latest?.year}`);
  const { date, dateKind } = releaseOf(latest, edition);
  return { date, dateKind };
}
