import type { Archive } from '../../domain/archive.ts';
import { siteMetadataWords as words } from '../../text/readers/metadata.ts';
import { linedJson } from '../lined-json.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Publication, Rendered } from '../publication.ts';
import { digestOf } from '../rendered.ts';
import { dcatCatalogue } from './dcat.ts';
import { type FolderFile, isWhole, type PlacedFile } from './folder-file.ts';
import { csvwKind } from './folder-metadata.ts';
import { jsonSchema, schemaNames, schemaPath, schemaTitle } from './json-schemas.ts';
import { openApi } from './openapi.ts';

/** What describes the whole site to programs: its catalogue, the pattern of its addresses, and the shapes of its JSON files. */
export function siteMetadata(folder: string, every: (archive: Archive) => readonly PlacedFile[]): readonly FolderFile[] {
  return [
    file('catalogue', 'catalog.jsonld', (publication) => catalogue(every(publication.archive), publication)),
    file('openapi', 'openapi.json', ({ archive, site }) => linedJson(openApi(archive, site, every(archive).filter(isPromised)))),
    ...schemaNames.map((name) => ({
      ...file('schema', schemaPath(name).slice(folder.length), ({ site }) => linedJson(jsonSchema(name, site))),
      title: words.shape(schemaTitle(name)),
    })),
  ];
}

const isPromised = ({ file }: PlacedFile): boolean => file.listed || file.id === csvwKind.id;

async function catalogue(files: readonly PlacedFile[], publication: Publication): Promise<string> {
  const whole = files.filter(({ file }) => isWhole(file));
  const distributed = await Promise.all(
    whole.map(async ({ path, file }) => ({ ...file, path, digest: await digestOf(path, file, publication) })),
  );
  const folders = Map.groupBy(distributed, ({ path, name }) => path.slice(0, -name.length));
  return linedJson(dcatCatalogue(publication.archive, publication.site, (folder) => folders.get(folder) ?? []));
}

type Id = keyof typeof words.files;

const file = (id: Id, name: string, render: (publication: Publication) => Rendered | Promise<Rendered>): FolderFile => ({
  ...{ id, ...words.files[id], columns: null, listed: true },
  ...{ name, mediaType: mediaTypeOf(name), table: null, render },
});
