import { dateOf, type Edition } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';

export interface ReportDate {
  readonly date: string;
  /** `added`: the body's own date is not known, this is the day the site took the edition in. */
  readonly dateKind: 'published' | 'added';
}

/** The date of the latest of the reports. */
export function dateOfReports(editions: readonly Edition[], reports: readonly Pick<Report, 'year'>[]): ReportDate {
  const latest = Math.max(...reports.map(({ year }) => year));
  const edition = editions.find(({ year }) => year === latest);
  if (!edition) throw new Error(`report without an edition: ${latest}`);
  return { date: dateOf(edition), dateKind: edition.publishedDate ? 'published' : 'added' };
}
