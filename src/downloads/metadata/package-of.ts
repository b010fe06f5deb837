import type { Archive } from '../../domain/archive.ts';
import { releaseOf } from '../../domain/release.ts';
import { metadataWords as words } from '../../text/readers/metadata.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';
import type { Digest } from '../rendered.ts';
import type { Chosen, Selection } from '../selection.ts';
import { buildDataPackage, type PackageSource } from './data-package.ts';
import { describeSelection, licencePath, versionOf } from './described.ts';
import { type FolderFile, tableOf } from './folder-file.ts';

export interface Digested {
  readonly file: FolderFile;
  readonly digest: Digest;
}

/** The data package of a report, an edition or the whole site: its files, and the official documents that they come from. */
export function packageOf(selection: Selection, archive: Archive, site: SiteAddress, files: readonly Digested[]) {
  const { level, path, chosen, date } = selection;
  return buildDataPackage({
    name: level === 'site' ? 'all-reports' : path.replace(/\/$/, '').replaceAll('/', '-'),
    ...describeSelection(selection, archive),
    version: level === 'report' && chosen[0] ? versionOf(chosen[0].edition, chosen[0].report) : date,
    created:
      chosen
        .map(({ report, edition }) => releaseOf(report, edition).addedDate)
        .toSorted()
        .at(-1) ?? date,
    homepage: site.address ? addressOf(site, path) : null,
    operator: archive.site.operator ?? null,
    licence: { title: archive.site.contentLicence, path: licencePath(site) },
    sources: chosen.flatMap((each) => sourcesOf(each, path, site)),
    files: files.map(({ file, digest }) => ({ ...file, table: tableOf(file), digest })),
  });
}

/** The document as received, and the page where the body published it, if that is known. */
function sourcesOf({ report, edition, publisher }: Chosen, folder: string, site: SiteAddress): PackageSource[] {
  const { sourceAddress } = releaseOf(report, edition);
  const path = `${report.path}${report.source.file}`;
  const here = path.startsWith(folder) ? path.slice(folder.length) : site.address && addressOf(site, path);
  return [
    { title: report.narrative.title, ...(here ? { path: here } : {}), version: `sha256:${report.source.sha256}` },
    ...(sourceAddress ? [{ title: words.officialPage(publisher.name), path: sourceAddress }] : []),
  ];
}
