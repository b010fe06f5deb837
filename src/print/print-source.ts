import type { Edition, Publisher } from '../domain/archive.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import type { Report } from '../domain/report.ts';

/** What the PDF of a report is made from. */
export interface PrintSource {
  readonly report: Report;
  readonly publisher: Publisher;
  readonly edition: Edition;
  readonly site: SiteFile;
  /** Of the report's page; null where the site has no address. */
  readonly address: string | null;
}
