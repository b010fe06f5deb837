import type { Publisher } from '../domain/archive.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import type { Report } from '../domain/report.ts';
import { citationWords as words } from '../text/downloads.ts';
import { addressOf, type SiteAddress } from './addresses.ts';

export interface Citation {
  /** For an article. */
  readonly plain: string;
  /** After GB/T 7714, without a date of access, which only the citing reader knows. */
  readonly gbt: string;
}

export type CitedSite = SiteAddress & Pick<SiteFile, 'title' | 'role'>;

/** How to cite a report. The author is who published it; a site that only compiles is named as that. */
export function cite(report: Report, publisher: Publisher, site: CitedSite): Citation {
  const title = words.title(report.narrative.title, report.name);
  const date = publisher.editions.find(({ year }) => year === report.year)?.publishedDate;
  const compiled = site.role === 'republisher' ? [words.compiled(site.title)] : [];
  const version = words.version(report.source.sha256);
  const address = site.address ? addressOf(site, report.path) : '';
  const details = [...compiled, version];
  return {
    plain: words.plain(publisher.name, title, date ? [date, ...details] : details, address),
    gbt: words.gbt(publisher.name, title, date ? words.gbtDate(date) : '', address ? [...details, address] : details),
  };
}
