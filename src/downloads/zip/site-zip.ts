import { fileWords } from '../../text/readers/downloads.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { FolderFile } from '../metadata/folder-file.ts';
import type { Selection } from '../selection.ts';
import { dataZip } from './data-zip.ts';
import { zipKind } from './report-zip.ts';

/** The tables of all years in all forms, with what describes them. Reports have archives of their own. */
export const siteZip = (selection: Selection, own: readonly FolderFile[]): FolderFile => ({
  ...{ ...zipKind, ...fileWords.siteZip },
  ...{ name: 'data.zip', mediaType: mediaTypeOf('data.zip'), table: null },
  render: (publication) =>
    dataZip(
      selection,
      own.map((file) => ({ path: `${selection.path}${file.name}`, name: file.name, file })),
      publication,
    ),
});
