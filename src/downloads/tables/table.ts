import type { Edition, Publisher } from '../../domain/archive.ts';
import type { Report } from '../../domain/report.ts';
import type { SiteAddress } from '../addresses.ts';
import type { Column } from './column.ts';

/** A report with what its rows say of its place. */
export interface TableSubject {
  readonly report: Report;
  readonly publisher: Pick<Publisher, 'name'>;
  readonly edition: Pick<Edition, 'publishedDate' | 'addedDate' | 'sourceAddress'>;
  readonly site: SiteAddress;
}

/** A cell is exact text; empty where nothing was published. As many cells as columns, in their order. */
export type Row = readonly string[];

/** One kind of row, of one report or of many: rows of several reports can be put under one header. */
export interface Table {
  /** The name of its files: `funds` for funds.csv, funds.json, funds.parquet. A public contract. */
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that together name one row. */
  readonly key: readonly string[];
  /** The column that tells a reader what a row is about. */
  readonly label: string;
  /** Columns for a first look. */
  readonly preview: readonly string[];
  /** Whether a report has rows for it. */
  readonly covers: (report: Report) => boolean;
  readonly rows: (subject: TableSubject) => readonly Row[];
}
