import type { Digest } from '../rendered.ts';
import type { TableForm } from './folder-file.ts';
import { type TableSchema, tableSchema } from './table-schema.ts';

/** A data file as a package lists it. */
export interface PackagedFile {
  /** Relative to the package; its last part is never the same for two files of one package. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mediaType: string;
  /** Of a file that is a table with a header row. */
  readonly table: TableForm | null;
  readonly digest: Digest;
}

export interface PackageSource {
  readonly title: string;
  /** Relative to the package, or absolute. */
  readonly path?: string;
  readonly version?: string;
}

export interface PackageParts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The day on which this site took the data in. */
  readonly created: string;
  readonly homepage: string | null;
  /** Who runs the site, if that is known. */
  readonly operator: string | null;
  readonly licence: { readonly title: string; readonly path: string };
  readonly sources: readonly PackageSource[];
  readonly files: readonly PackagedFile[];
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A data package of the Data Package standard, version 2.0. It claims no other profile, the fiscal one included. */
export const buildDataPackage = ({ created, homepage, operator, licence, sources, files, ...named }: PackageParts) => ({
  $schema: profile,
  ...named,
  created: `${created}T00:00:00Z`,
  ...(homepage ? { homepage } : {}),
  ...(operator ? { contributors: [{ title: operator, roles: ['publisher'] }] } : {}),
  licenses: [licence],
  sources,
  resources: files.map(resource),
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: 'table';
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: TableSchema;
}

function resource({ name, title, description, mediaType, table, digest }: PackagedFile): Resource {
  const [mediatype = '', charset] = mediaType.split('; charset=');
  return {
    name: name.toLowerCase().replace(/[^a-z0-9._-]/g, '-'),
    path: name,
    ...(table ? { type: 'table' } : {}),
    ...{ title, description },
    format: name.slice(name.lastIndexOf('.') + 1),
    mediatype,
    ...(charset ? { encoding: charset } : {}),
    bytes: digest.bytes,
    hash: `sha256:${digest.sha256}`,
    ...(table ? { schema: tableSchema(table.columns, table.key) } : {}),
  };
}
