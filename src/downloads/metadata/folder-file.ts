import type { ReportFile } from '../report-file.ts';
import type { Column } from '../tables/column.ts';
import { tables } from '../tables/tables.ts';

/** A file of a report, an edition or the whole site, as descriptions see it. */
export type FolderFile = Omit<ReportFile, 'chart'> & { readonly chart?: ReportFile['chart'] };

/** A file with its place: `path` is its address below the site's, `template` the pattern of such addresses. */
export interface PlacedFile {
  readonly path: string;
  readonly template: string;
  readonly file: FolderFile;
}

export interface TableForm {
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** Of a file that is rows under a header. */
export const tableOf = ({ columns, table }: Pick<FolderFile, 'columns' | 'table'>): TableForm | null =>
  columns && { columns, key: tables.find(({ id }) => id === table)?.key ?? [] };

/** What a package holds for readers: no pictures, and not the archive that holds the package itself. */
export const isPackaged = ({ listed, mediaType }: FolderFile): boolean => listed && !/^image\/|^application\/zip/.test(mediaType);

const aboutData = ['source', 'receipt', 'citationsBib', 'citationsRis', 'citationsJson', 'dataPackage', 'catalogue', 'openapi', 'schema'];
const notData = new Set([...aboutData, 'pdf', 'zip']);

/** A form of all the data of its folder, rather than one chart's part of them, where they come from, or what is said of them. */
export const isWhole = ({ id, listed, chart }: Pick<FolderFile, 'id' | 'listed' | 'chart'>): boolean =>
  listed && !chart && !notData.has(id);
