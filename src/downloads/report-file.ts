import type { Publication, Rendered, SiteData } from './publication.ts';
import type { Renderable } from './rendered.ts';
import type { Column } from './tables/column.ts';

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
  readonly render: (publication: SiteData) => Rendered | Promise<Rendered>;
}
