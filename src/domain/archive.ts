import type { EditionFile } from './files/edition-file.ts';
import type { PublisherFile } from './files/publisher-file.ts';
import type { SiteFile } from './files/site-file.ts';
import type { Part, Report } from './report.ts';

export interface Edition extends EditionFile {
  readonly path: string;
  readonly reports: readonly Report[];
}

/** A year without a report, and the reason as recorded. */
export interface Absence {
  readonly year: number;
  readonly reason: string;
}

/** What there is of a project in a year: a report of its own, where `part` is null, or a part of another report. */
export interface YearEntry {
  readonly year: number;
  /** That states it. */
  readonly report: Report;
  readonly part: Part | null;
}

/** One project followed over the years; years without a report between the first and the last are listed as missing. */
export interface ProjectHistory {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Its own. */
  readonly reports: readonly Report[];
  /** Where it is part of another report. */
  readonly parts: readonly YearEntry[];
  readonly years: readonly number[];
  readonly missing: readonly number[];
  /** Why, where the editor knows it. */
  readonly absences: readonly Absence[];
}

export interface Publisher extends PublisherFile {
  readonly id: string;
  readonly path: string;
  /** Latest first. */
  readonly editions: readonly Edition[];
  readonly histories: readonly ProjectHistory[];
}

/** Everything published, total and frozen: what pages, charts, files and checks read. */
export interface Archive {
  readonly site: SiteFile;
  readonly publishers: readonly Publisher[];
}

export const reportsOf = (archive: Archive): readonly Report[] =>
  archive.publishers.flatMap((publisher) => publisher.editions.flatMap((edition) => edition.reports));
