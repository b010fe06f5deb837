/** One thing that can be cited: a report, one of its charts, one of its numbers. Every form of a citation is written from this. */
export interface Reference {
  /** ASCII, permanent: `baiyun-procuratorate-2023-judicial-assistance-final`. */
  readonly key: string;
  readonly kind: 'page' | 'data';
  /** Who says it: the body that published the report, or the site for what the site drew or computed itself. */
  readonly author: string;
  readonly title: string;
  /** The report's title, for a part of it. */
  readonly host: string | null;
  /** For what the site made of the report: whose report, and what was done with it. */
  readonly basis: string | null;
  readonly date: string;
  /** `added`: no year of publication may be given; the date is the day this site took the report in. */
  readonly dateKind: 'published' | 'added';
  /** The site, where it is neither the body's own nor the author. */
  readonly compiler: string | null;
  readonly version: string;
  /** Null where the site has no address: nothing else can be cited. */
  readonly address: string | null;
  /** Whole sentences about it: what the report says, what kind of date this is. */
  readonly note: string;
}
