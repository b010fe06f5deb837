import type { Archive, Publisher } from '../../domain/archive.ts';
import { isRepublisher } from '../../domain/files/site-file.ts';
import { releaseOf } from '../../domain/release.ts';
import { summary } from '../../presenting/headline.ts';
import { citationWords } from '../../text/readers/citations.ts';
import { feedWords as words } from '../../text/readers/feed.ts';
import { permanentId } from './permanent-id.ts';

export interface FeedEntry {
  readonly id: string;
  /** Site-relative. */
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly summary: string;
  /** By the body; null where that is not known. */
  readonly published: string | null;
  readonly date: string;
}

export interface Feed {
  readonly id: string;
  /** Site-relative, of the feed itself. */
  readonly path: string;
  /** Site-relative, of the page that it follows. */
  readonly about: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly rights: string;
  readonly updated: string;
  /** Latest first. */
  readonly entries: readonly FeedEntry[];
}

export const feedPath = (about: { readonly path: string }): string => `${about.path}feed.xml`;

/** Every report as one entry; of one publisher, where one is given. */
export function buildFeed({ site, publishers }: Archive, publisher?: Publisher): Feed {
  const about = publisher?.path ?? '';
  const entries = (publisher ? [publisher] : publishers).flatMap(entriesOf).sort(latestFirst);
  const [latest] = entries;
  if (!latest) throw new Error(`feed without an entry: ${about}`);
  return {
    id: permanentId(feedPath({ path: about })),
    path: feedPath({ path: about }),
    about,
    title: publisher ? words.publisherTitle(publisher.name, site.title) : words.title(site.title),
    subtitle: isRepublisher(site) ? words.republisher : null,
    rights: site.contentLicence,
    updated: latest.date,
    entries,
  };
}

const entriesOf = ({ name, fictional = false, editions }: Publisher): FeedEntry[] =>
  editions.flatMap((edition) =>
    edition.reports.map((report) => ({
      id: permanentId(report.path),
      path: report.path,
      title: citationWords.title(report.narrative.title, report.name, fictional),
      author: name,
      summary: fictional ? words.fictional(summary(report)) : summary(report),
      published: releaseOf(report, edition).publishedDate,
      date: releaseOf(report, edition).date,
    })),
  );

/** Of one day, in the order of their addresses, the latest year first. */
const latestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compare(b.date, a.date) || compare(yearOf(b), yearOf(a)) || compare(a.path, b.path);

const yearOf = ({ path }: FeedEntry): string => path.split('/')[1] ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
