import type { Report } from '../../domain/report.ts';
import { fileWords } from '../../text/readers/downloads.ts';
import { zipWords as words } from '../../text/readers/zip.ts';
import type { FolderFile } from '../metadata/folder-file.ts';
import { csvwKind } from '../metadata/folder-metadata.ts';
import type { Publication } from '../publication.ts';
import { copyOf } from '../rendered.ts';
import { reportPdf } from '../report-pdf.ts';
import { chosenIn, reportSelection } from '../selection.ts';
import { dataZip } from './data-zip.ts';

/** What the site reads for itself stays out, but for what explains the tables. */
const isForReaders = ({ id, listed }: FolderFile): boolean => listed || id === csvwKind.id;

/** Everything of a report, with a PDF for the archive that holds the data and the official document inside. */
export async function reportZip(report: Report, files: readonly FolderFile[], publication: Publication): Promise<Uint8Array<ArrayBuffer>> {
  const packed = files.filter(isForReaders).map((file) => ({ path: `${report.path}${file.name}`, name: file.name, file }));
  const archival = { name: 'report-a3.pdf', title: words.archival, body: await archivalPdf(report, files, publication) };
  return dataZip(reportSelection(chosenIn(publication.archive, report)), packed, publication, [archival]);
}

const attached = new Map([
  ['figures-csv', 'data'],
  ['figuresJson', 'data'],
  ['source', 'source'],
] as const satisfies readonly (readonly [string, 'data' | 'source'])[]);

async function archivalPdf(report: Report, files: readonly FolderFile[], publication: Publication) {
  const attachments = files.flatMap((file) => {
    const relationship = attached.get(file.id as 'source');
    return relationship ? [{ file, relationship }] : [];
  });
  return reportPdf(report, publication, {
    standard: 'a-3a',
    attachments: await Promise.all(
      attachments.map(async ({ file, relationship }) => ({
        ...{ name: file.name, mediaType: file.mediaType.split(';')[0] ?? '', description: file.title, relationship },
        content: await copyOf(`${report.path}${file.name}`, file, publication),
      })),
    ),
  });
}

export const zipKind = { id: 'zip', ...fileWords.zip, columns: null, listed: true } as const;
