import { trendOf } from '../charts/charts-of.ts';
import { type Archive, type Edition, type ProjectHistory, type Publisher, reportsOf } from '../domain/archive.ts';
import { reportsBehind } from '../domain/histories.ts';
import { metadataWords as words } from '../text/readers/metadata.ts';
import { chartFiles, filesOf } from './catalogue.ts';
import type { FolderFile, PlacedFile } from './metadata/folder-file.ts';
import { csvwFiles, folderMetadata } from './metadata/folder-metadata.ts';
import { siteMetadata } from './metadata/site-metadata.ts';
import { editionSelection, type Selection, siteSelection } from './selection.ts';
import { filesOfSelection } from './selection-files.ts';
import { editionZip } from './zip/edition-zip.ts';
import { siteZip } from './zip/site-zip.ts';

const placed = (files: readonly FolderFile[], folder: string, template: string): readonly PlacedFile[] =>
  files.map((file) => ({
    path: `${folder}${file.name}`,
    template: `${template}${file.chart ? file.name.replace(file.chart, '{chart}') : file.name}`,
    file,
  }));

const withMetadata = (selection: Selection): readonly FolderFile[] => {
  const files = filesOfSelection(selection);
  return [...files, ...folderMetadata(files, () => selection)];
};

export function filesOfEdition(publisher: Publisher, edition: Edition): readonly PlacedFile[] {
  const selection = editionSelection(publisher, edition);
  const files = withMetadata(selection);
  return placed([editionZip(selection, files, filesOf), ...files], edition.path, '{publisher}/{year}/');
}

/** Of a project over the years; one year draws no line. */
export function filesOfHistory(publisher: Publisher, history: ProjectHistory): readonly PlacedFile[] {
  const chart = trendOf(history);
  if (!chart) return [];
  const files = chartFiles(chart, { path: history.path, reports: reportsBehind(history) }).map(
    (file): FolderFile => ({ ...file, chart: null }),
  );
  const { title } = words.series(publisher.name, history.name);
  return placed([...files, ...csvwFiles(files, () => ({ title, source: null }))], history.path, '{publisher}/projects/{project}/');
}

/** All reports' data together, and what describes the whole site. */
export function filesOfSite(archive: Archive): readonly PlacedFile[] {
  const selection = siteSelection(archive);
  const files = withMetadata(selection);
  return placed([siteZip(selection, files), ...files, ...siteMetadata(selection.path, everyFile)], selection.path, selection.path);
}

const filesOfReports = (archive: Archive): readonly PlacedFile[] =>
  reportsOf(archive).flatMap((report) => placed(filesOf(report), report.path, '{publisher}/{year}/{project}/'));

/** Every data file of the site. */
export const everyFile = (archive: Archive): readonly PlacedFile[] => [
  ...filesOfSite(archive),
  ...archive.publishers.flatMap((publisher) => [
    ...publisher.editions.flatMap((edition) => filesOfEdition(publisher, edition)),
    ...publisher.histories.flatMap((history) => filesOfHistory(publisher, history)),
  ]),
  ...filesOfReports(archive),
];
