import type { Archive } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';
import type { SiteAddress } from './addresses.ts';
import type { Renderable } from './rendered.ts';
import type { Column } from './tables/column.ts';

/** What a file needs besides its report. */
export interface Publication {
  readonly archive: Archive;
  readonly site: SiteAddress;
  /** The official document as received, byte for byte. */
  readonly documentOf: (report: Report) => Uint8Array<ArrayBuffer>;
}

/** A kind of file that every report has, once or once a chart. */
export interface FileKind {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Of a table, in the file's order. */
  readonly columns: readonly Column[] | null;
  /** False for what only the site itself reads. */
  readonly listed: boolean;
}

export interface ReportFile extends FileKind, Renderable<Publication> {
  /** Report-relative: `charts/funds.csv`. Part of a permanent address. */
  readonly name: string;
  readonly mediaType: string;
  /** The table that it holds. */
  readonly table: string | null;
  /** The chart that it is about. */
  readonly chart: string | null;
}

/** Needs no document. */
export interface ChartFile extends ReportFile {
  readonly render: (publication: Pick<Publication, 'archive' | 'site'>) => Rendered | Promise<Rendered>;
}

export type Rendered = string | Uint8Array<ArrayBuffer>;
