import type { Archive } from '../../domain/archive.ts';
import { metadataFileWords } from '../../text/readers/metadata.ts';
import { linedJson } from '../lined-json.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Publication, Rendered } from '../publication.ts';
import { digestOf } from '../rendered.ts';
import type { FileKind } from '../report-file.ts';
import type { Selection } from '../selection.ts';
import { csvwMetadata } from './csvw.ts';
import { describeSelection } from './described.ts';
import { type FolderFile, isPackaged, tableOf } from './folder-file.ts';
import { packageOf } from './package-of.ts';

const kind = <Id extends keyof typeof metadataFileWords>(id: Id, listed: boolean): FileKind => ({
  ...{ id, ...metadataFileWords[id], columns: null, listed },
});

export const dataPackageKind = kind('dataPackage', true);
export const csvwKind = kind('csvw', false);

/** The kinds of file that describe others. */
export const metadataKinds: readonly FileKind[] = [dataPackageKind, csvwKind];

/** What describes the files of a report, an edition or the whole site to programs. `select` tells which reports they are of. */
export function folderMetadata(files: readonly FolderFile[], select: (archive: Archive) => Selection): readonly FolderFile[] {
  const packaged = files.filter(isPackaged);
  const dataPackage = async (publication: Publication) => {
    const { archive, site } = publication;
    const selection = select(archive);
    const digested = await Promise.all(
      packaged.map(async (file) => ({ file, digest: await digestOf(`${selection.path}${file.name}`, file, publication) })),
    );
    return linedJson(packageOf(selection, archive, site, digested));
  };
  return [
    file(dataPackageKind, 'datapackage.json', dataPackage),
    ...csvwFiles(files, ({ archive }) => {
      const selection = select(archive);
      const [report] = selection.level === 'report' ? selection.chosen.map((chosen) => chosen.report) : [];
      return { title: describeSelection(selection, archive).title, source: report?.source.file ?? null };
    }),
  ];
}

interface Notes {
  readonly title: string;
  /** Relative to the folder above all. */
  readonly source: string | null;
}

/** One description beside the tables of each folder, where the standard looks for it. */
export function csvwFiles(files: readonly FolderFile[], notes: (publication: Publication) => Notes): readonly FolderFile[] {
  const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
  const folders = new Set(files.filter(tableOf).map(({ name }) => folderOf(name)));
  return [...folders].map((folder) => {
    const described = files.flatMap(({ name, title, description, ...each }) => {
      const table = folderOf(name) === folder && tableOf(each);
      return table ? [{ ...table, name: name.slice(folder.length), title, description }] : [];
    });
    return file(csvwKind, `${folder}csv-metadata.json`, (publication) => {
      const { title, source } = notes(publication);
      const rights = publication.archive.site.contentLicence;
      return linedJson(csvwMetadata(described, { title, rights, source: source && `${folder.replace(/[^/]+/g, '..')}${source}` }));
    });
  });
}

const file = (of: FileKind, name: string, render: (publication: Publication) => Rendered | Promise<Rendered>): FolderFile => ({
  ...of,
  ...{ name, mediaType: mediaTypeOf(name), table: null, render },
});
