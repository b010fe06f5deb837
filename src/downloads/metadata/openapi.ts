import type { Archive } from '../../domain/archive.ts';
import { fileWords } from '../../text/readers/downloads.ts';
import { apiWords as words } from '../../text/readers/metadata.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';
import { atomType } from '../feed/atom.ts';
import type { PlacedFile } from './folder-file.ts';
import { schemaNameOf, schemaPath } from './json-schemas.ts';

interface Kind {
  readonly title: string;
  readonly description: string;
  readonly mediaType: string;
}

type Parameter = keyof typeof words.parameters;

/** The addresses of all data files as a read-only programming interface, after OpenAPI 3.1. Each pattern is listed once. */
export function openApi(archive: Archive, site: SiteAddress, files: readonly PlacedFile[]) {
  const examples = examplesOf(archive, files);
  const patterns = [...new Map(files.map((file) => [file.template, file])).values()].toSorted((a, b) => (a.template < b.template ? -1 : 1));
  const parameters = [...new Set(patterns.flatMap(({ template }) => parametersIn(template)))];
  return {
    openapi: '3.1.0',
    info: {
      title: words.title(archive.site.title),
      version: '1.0.0',
      description: words.description,
      license: { name: archive.site.contentLicence },
    },
    servers: [{ url: addressOf(site, '').replace(/\/$/, '') || '/' }],
    paths: Object.fromEntries([...patterns.map((file) => [`/${file.template}`, { get: operation(file, site) }]), ...feeds()]),
    components: {
      parameters: Object.fromEntries(parameters.map((name) => [name, parameter(name, examples[name])])),
      responses: { missing: { description: words.missing } },
    },
  };
}

function operation({ template, file }: PlacedFile, site: SiteAddress) {
  // Of its kind, not of one chart: that is named by its finding.
  const { title = file.title }: { title?: string } = fileWords[file.id as keyof typeof fileWords] ?? {};
  return described(template, { title, description: file.description, mediaType: file.mediaType }, schemaOf(file, site));
}

const described = (template: string, { title, description, mediaType }: Kind, schema: object) => ({
  operationId: operationId(template),
  summary: title,
  description,
  parameters: parametersIn(template).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  responses: {
    200: { description: title, content: { [mediaType]: { schema } } },
    404: { $ref: '#/components/responses/missing' },
  },
});

/** No data files, but addresses for programs all the same. */
const feeds = () =>
  Object.entries(words.feeds).map(([template, kind]) => [
    `/${template}`,
    { get: described(template, { ...kind, mediaType: atomType }, { type: 'string' }) },
  ]);

/** Bytes have none. */
function schemaOf(file: PlacedFile['file'], site: SiteAddress) {
  const name = schemaNameOf(file);
  if (name) return { $ref: addressOf(site, schemaPath(name)) };
  if (file.mediaType.includes('json')) return { type: 'object' };
  return /^text\/|svg/.test(file.mediaType) ? { type: 'string' } : {};
}

const parameter = (name: Parameter, examples: readonly string[]) => ({
  ...{ name, in: 'path', required: true },
  description: words.parameters[name],
  schema: { type: 'string', pattern: name === 'year' ? '^(?:19|20)\\d\\d$' : '^[a-z][a-z0-9-]*$', examples },
});

/** `{publisher}/{year}/charts/{chart}.csv` → `getPublisherYearChartsChartCsv`. */
const operationId = (template: string): string =>
  `get${(template.match(/[a-z0-9]+/gi) ?? []).map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('')}`;

const parametersIn = (template: string): Parameter[] => [...template.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name as Parameter);

function examplesOf({ publishers }: Archive, files: readonly PlacedFile[]): Readonly<Record<Parameter, readonly string[]>> {
  const editions = publishers.flatMap((publisher) => publisher.editions);
  const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
  return {
    publisher: distinct(publishers.map(({ id }) => id)),
    year: distinct(editions.map(({ year }) => String(year))),
    project: distinct(editions.flatMap(({ reports }) => reports.map(({ project }) => project))),
    chart: distinct(files.flatMap(({ file }) => file.chart ?? [])),
  };
}
