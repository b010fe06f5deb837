import { fileWords } from '../../text/readers/downloads.ts';
import { mediaTypeOf } from '../media-type.ts';
import { type FolderFile, isPackaged } from '../metadata/folder-file.ts';
import { csvwKind, dataPackageKind } from '../metadata/folder-metadata.ts';
import type { Selection } from '../selection.ts';
import { dataZip } from './data-zip.ts';
import { zipKind } from './report-zip.ts';

/** Pictures and PDFs of a year's reports would make it ten times as large; each report's own archive has them, and the package that names them. */
const isLight = (file: FolderFile): boolean =>
  file.id === csvwKind.id ||
  (isPackaged(file) && file.id !== 'pdf' && file.id !== dataPackageKind.id) ||
  file.mediaType.startsWith('image/svg');

const place = (folder: string, files: readonly FolderFile[], below = '') =>
  files.map((file) => ({ path: `${folder}${file.name}`, name: `${below}${file.name}`, file }));

/** A year's tables, and below them each report's data, charts and official document. */
export const editionZip = (
  selection: Selection,
  own: readonly FolderFile[],
  filesOf: (report: Selection['chosen'][number]['report']) => readonly FolderFile[],
): FolderFile => ({
  ...{ ...zipKind, ...fileWords.editionZip },
  ...{ name: 'data.zip', mediaType: mediaTypeOf('data.zip'), table: null },
  render: (publication) => {
    const reports = selection.chosen.flatMap(({ report }) => place(report.path, filesOf(report).filter(isLight), `${report.project}/`));
    return dataZip(selection, [...place(selection.path, own), ...reports], publication);
  },
});
