import type { Archive, ProjectHistory, Publisher } from '../../domain/archive.ts';
import { isRepublisher } from '../../domain/files/site-file.ts';
import { releaseOf } from '../../domain/release.ts';
import { metadataWords as words } from '../../text/readers/metadata.ts';
import type { SiteAddress } from '../addresses.ts';
import { type Chosen, siteSelection } from '../selection.ts';
import { dcatContext } from './dcat-context.ts';
import { type DistributedFile, distribution } from './dcat-distribution.ts';
import { type DcatIds, dcatIds } from './dcat-ids.ts';
import { describeArchive, describeReport, latestOf, versionOf, yearsOf } from './described.ts';

/** The files in which the data of a folder can be had: a report's, or `data/` for all of them together. */
type FilesIn = (folder: string) => readonly DistributedFile[];

const language = 'http://id.loc.gov/vocabulary/iso639-1/zh';

/** The site as a DCAT 3 catalogue: a series a project, a dataset a report, a distribution a file. */
export function dcatCatalogue(archive: Archive, site: SiteAddress, filesIn: FilesIn) {
  const ids = dcatIds(site);
  const { path, chosen } = siteSelection(archive);
  const histories = archive.publishers.flatMap((publisher) =>
    publisher.histories.filter(hasReports).map((history) => ({ publisher, history })),
  );
  // A site that only compiles makes the data, of the body's report.
  const maker = (body: Publisher) => (isRepublisher(archive.site) ? ids.operator : ids.body(body));
  const distributions = (folder: string) => filesIn(folder).map((file) => distribution(ids, file));
  return {
    '@context': dcatContext,
    '@graph': [
      catalogue(ids, archive, chosen),
      { '@id': ids.operator, '@type': 'foaf:Agent', 'foaf:name': archive.site.operator ?? archive.site.title },
      { '@id': ids.licence, '@type': ['dct:LicenseDocument', 'dct:RightsStatement'], 'rdfs:label': archive.site.contentLicence },
      ...archive.publishers.map((body) => ({ '@id': ids.body(body), '@type': 'foaf:Agent', 'foaf:name': body.name })),
      { ...wholeDataset(ids, archive), 'dcat:distribution': distributions(path) },
      ...histories.map(({ publisher, history }) => ({ ...series(ids, publisher, history), 'dct:creator': maker(publisher) })),
      ...chosen.map((each) => ({
        ...dataset(ids, each),
        'dct:creator': maker(each.publisher),
        'dcat:distribution': distributions(each.report.path),
      })),
      ...chosen.map((each) => source(ids, each)),
      ...chosen.map((each) => record(ids, each)),
    ],
  };
}

const shared = (ids: DcatIds) => ({
  'dct:publisher': ids.operator,
  'dct:language': language,
  'dct:license': ids.licence,
  'dct:rights': ids.licence,
});

function catalogue(ids: DcatIds, archive: Archive, chosen: readonly Chosen[]) {
  const histories = archive.publishers.flatMap((publisher) => publisher.histories.filter(hasReports));
  return {
    '@id': ids.catalogue,
    '@type': 'dcat:Catalog',
    'dct:title': words.catalogue(archive.site.title),
    'dct:description': words.catalogueDescription,
    'foaf:homepage': ids.at('data/'),
    'dct:modified': latestOf(archive),
    ...shared(ids),
    'dcat:dataset': [ids.whole, ...histories.map(ids.series), ...chosen.map(({ report }) => ids.dataset(report))],
    'dcat:record': chosen.map(({ report }) => ids.record(report)),
  };
}

function wholeDataset(ids: DcatIds, archive: Archive) {
  const years = yearsOf(archive);
  return {
    '@id': ids.whole,
    '@type': 'dcat:Dataset',
    ...named(describeArchive(archive)),
    'dct:modified': latestOf(archive),
    'dct:temporal': period(Math.min(...years), Math.max(...years)),
    ...shared(ids),
    'dcat:landingPage': ids.at('data/'),
  };
}

/** A series is of datasets, and a part of a report is none. */
const hasReports = ({ reports }: ProjectHistory): boolean => reports.length > 0;

function series(ids: DcatIds, publisher: Publisher, history: ProjectHistory) {
  const members = history.reports.map(ids.dataset);
  return {
    '@id': ids.series(history),
    '@type': 'dcat:DatasetSeries',
    ...named(words.series(publisher.name, history.name)),
    ...shared(ids),
    'dcat:landingPage': ids.at(history.path),
    'dcat:seriesMember': members,
    'dcat:first': members[0],
    'dcat:last': members.at(-1),
  };
}

function dataset(ids: DcatIds, { publisher, edition, report }: Chosen) {
  const history = publisher.histories.find(({ id }) => id === report.project);
  const { publishedDate, date } = releaseOf(report, edition);
  const years = history?.reports ?? [];
  const place = years.findIndex(({ year }) => year === report.year);
  const [previous, next] = [years[place - 1], years[place + 1]];
  return {
    '@id': ids.dataset(report),
    '@type': 'dcat:Dataset',
    ...named(describeReport(report, publisher)),
    'dct:identifier': report.path.replace(/\/$/, ''),
    'dcat:version': versionOf(edition, report),
    ...(publishedDate ? { 'dct:issued': publishedDate } : {}),
    'dct:modified': date,
    'dct:temporal': period(report.year, report.year),
    ...(publisher.region ? { 'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': publisher.region } } : {}),
    ...shared(ids),
    'dct:source': ids.source(report),
    'dcat:landingPage': ids.at(report.path),
    ...(history ? { 'dcat:inSeries': ids.series(history) } : {}),
    ...(previous ? { 'dcat:prev': ids.dataset(previous) } : {}),
    ...(next ? { 'dcat:next': ids.dataset(next) } : {}),
  };
}

/** The body's report, as received. */
const source = (ids: DcatIds, { publisher, report }: Chosen) => ({
  '@id': ids.source(report),
  '@type': 'foaf:Document',
  'dct:title': report.narrative.title,
  'dct:creator': ids.body(publisher),
});

/** When this site took the report in, and so when the catalogue came to list it. */
const record = (ids: DcatIds, { edition, report }: Chosen) => ({
  '@id': ids.record(report),
  '@type': 'dcat:CatalogRecord',
  'foaf:primaryTopic': ids.dataset(report),
  'dct:issued': releaseOf(report, edition).addedDate,
  'dct:modified': releaseOf(report, edition).addedDate,
});

const named = ({ title, description }: { readonly title: string; readonly description: string }) => ({
  'dct:title': title,
  'dct:description': description,
});

/** A fiscal year is a calendar year. */
const period = (first: number, last: number) => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': `${first}-01-01`,
  'dcat:endDate': `${last}-12-31`,
});
