/** One thing that can be cited: a report, one of its charts, one of its numbers. Every form of a citation is written from this. */
export interface Reference {
  /** ASCII, permanent: `baiyun-procuratorate-2023-judicial-assistance-final`. */
  readonly key: string;
  readonly kind: 'page' | 'data';
  /** The body that published the report. */
  readonly author: string;
  readonly title: string;
  /** The report's title, for a part of it. */
  readonly host: string | null;
  readonly date: string;
  readonly dateKind: 'published' | 'added';
  /** The site, where it is not the body's own. */
  readonly compiler: string | null;
  readonly version: string;
  /** Null where the site has no address: nothing else can be cited. */
  readonly address: string | null;
  /** Whole sentences about it: what the report says, what kind of date this is. */
  readonly note: string;
}
