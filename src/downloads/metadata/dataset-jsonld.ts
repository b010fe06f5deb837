import type { Archive, Edition, Publisher } from '../../domain/archive.ts';
import { isRepublisher } from '../../domain/files/site-file.ts';
import { releaseOf } from '../../domain/release.ts';
import type { Report } from '../../domain/report.ts';
import { exactText } from '../../presenting/shown.ts';
import { addressOf, fileAddress, type SiteAddress } from '../addresses.ts';
import { type Described, describeArchive, describeReport, latestOf, versionOf, yearsOf } from './described.ts';

/** A file in which a dataset can be had. */
export interface Download {
  /** Relative to the page. */
  readonly name: string;
  readonly mediaType: string;
}

const context = 'https://schema.org';

/** A report's data for search engines that look for datasets, after schema.org. */
export function reportDataset(
  { report, edition, publisher }: { readonly report: Report; readonly edition: Edition; readonly publisher: Publisher },
  archive: Archive,
  site: SiteAddress,
  files: readonly Download[],
) {
  const { source } = report;
  return {
    ...dataset(describeReport(report, publisher), report.path, archive, site, files),
    creator: makersOf(archive, [publisher])[0],
    temporalCoverage: String(report.year),
    ...(publisher.region ? { spatialCoverage: publisher.region } : {}),
    version: versionOf(edition, report),
    dateModified: releaseOf(report, edition).date,
    isBasedOn: {
      ...{ '@type': 'DigitalDocument', name: report.narrative.title, url: fileAddress(site, report, source.file) },
      author: organization(publisher.name),
    },
    variableMeasured: variables(report),
  };
}

/** All reports' data together. */
export function archiveDataset(archive: Archive, site: SiteAddress, files: readonly Download[]) {
  const years = yearsOf(archive);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    ...dataset(describeArchive(archive), 'data/', archive, site, files),
    creator: makersOf(archive, archive.publishers),
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    dateModified: latestOf(archive),
  };
}

const organization = (name: string) => ({ '@type': 'Organization', name });

/** Bodies that run the site make its data themselves; else the site does, of their reports. */
const makersOf = ({ site }: Archive, bodies: readonly Publisher[]) =>
  (isRepublisher(site) ? [site.title] : bodies.map(({ name }) => name)).map(organization);

const dataset = ({ title, description }: Described, path: string, archive: Archive, site: SiteAddress, files: readonly Download[]) => ({
  '@context': context,
  '@type': 'Dataset',
  ...{ name: title, description },
  url: addressOf(site, path),
  inLanguage: 'zh-CN',
  isAccessibleForFree: true,
  license: { '@type': 'CreativeWork', text: archive.site.contentLicence, url: addressOf(site, 'data/#licence') },
  distribution: files.map(({ name, mediaType }) => ({
    '@type': 'DataDownload',
    contentUrl: addressOf(site, `${path}${name}`),
    encodingFormat: mediaType.split(';')[0],
  })),
});

/** What the report states and what was computed of it; a number that nobody published has no value. */
const variables = ({ figures }: Report) =>
  figures.map((figure) => {
    const value = exactText(figure);
    return {
      '@type': 'PropertyValue',
      propertyID: figure.id,
      name: figure.label,
      ...(value === null ? {} : { value }),
      ...(figure.unit === '' ? {} : { unitText: figure.unit }),
    };
  });

/** JSON-LD as the text of a script element, which nothing inside can close. */
export const jsonLdText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
