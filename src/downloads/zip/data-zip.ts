import { zipWords as words } from '../../text/readers/zip.ts';
import { addressOf } from '../addresses.ts';
import { linedJson } from '../lined-json.ts';
import type { FolderFile } from '../metadata/folder-file.ts';
import type { Publication } from '../publication.ts';
import { copyOf } from '../rendered.ts';
import type { Selection } from '../selection.ts';
import { tablesOf } from '../selection.ts';
import { sha256 } from '../sha256.ts';
import { titleOf } from '../xlsx/build-workbook.ts';
import { noteLines, sentencesOf } from '../xlsx/notes-sheet.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

/** A file for the archive: its place in the site, and its name in the archive. */
export interface Packed {
  readonly path: string;
  readonly name: string;
  readonly file: FolderFile;
}

/** What leaves the site together: the files, what they are, how they may be used and cited, and a checksum of each. */
export async function dataZip(
  selection: Selection,
  packed: readonly Packed[],
  publication: Publication,
  more: readonly (ZipEntry & { readonly title: string })[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const files = await Promise.all(
    packed.map(async ({ path, name, file }) => ({ name, title: file.title, body: await copyOf(path, file, publication) })),
  );
  const contents = [...files, ...more].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { archive, site } = publication;
  const notes = noteLines(titleOf(selection, archive.site), selection, tablesOf(selection), archive.site, site);
  const entries: readonly ZipEntry[] = [
    { name: 'README.txt', body: page([...notes.map(words.note), words.files(contents), words.verify]) },
    { name: 'LICENCE.txt', body: page([archive.site.contentLicence]) },
    { name: 'CITATION.txt', body: page(cited(selection, publication)) },
    ...contents.map(({ name, body }) => ({ name, body: name === 'datapackage.json' ? atHome(String(body)) : body })),
  ];
  const sums = entries.map(({ name, body }) => `${sha256(body)}  ${name}\n`).join('');
  return writeZip([...entries, { name: 'SHA256SUMS.txt', body: sums }], selection.date);
}

/** A site without an address names its licence by the page beside the package, which stays behind: in an archive it is the text beside it. */
function atHome(dataPackage: string): string {
  const described = JSON.parse(dataPackage) as { readonly licenses: readonly { readonly path: string }[] };
  const here = described.licenses.map((licence) => (licence.path === 'index.html' ? { ...licence, path: 'LICENCE.txt' } : licence));
  return linedJson({ ...described, licenses: here });
}

/** For the plainest editor of an office: marked as UTF-8, with its line ends. */
const page = (paragraphs: readonly string[]): string => `\ufeff${paragraphs.join('\n\n').replaceAll('\n', '\r\n')}\r\n`;

function cited(selection: Selection, { archive, site }: Publication): string[] {
  const address = site.address ? addressOf(site, selection.path) : '';
  return sentencesOf(titleOf(selection, archive.site), selection, archive.site, site, address);
}
