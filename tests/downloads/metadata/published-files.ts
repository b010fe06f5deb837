import type { SiteAddress } from '../../../src/downloads/addresses.ts';
import type { PlacedFile } from '../../../src/downloads/metadata/folder-file.ts';
import type { Publication } from '../../../src/downloads/publication.ts';
import { bodyOf } from '../../../src/downloads/rendered.ts';
import { everyFile } from '../../../src/downloads/site-files.ts';
import { example, publicationOf } from '../publication.ts';

/** The data files of a site as they are published, by their paths. */
export interface Published {
  readonly name: string;
  readonly publication: Publication;
  readonly placed: readonly PlacedFile[];
  readonly bodies: ReadonlyMap<string, Buffer>;
}

async function publish(folder: string, site: SiteAddress): Promise<Published> {
  const publication = await publicationOf(folder, site);
  // Nothing speaks of the cards.
  const placed = everyFile(publication.archive).filter(({ file }) => file.id !== 'card');
  const bodies = new Map<string, Buffer>();
  for (const { path, file } of placed) bodies.set(path, Buffer.from(await bodyOf(path, file, publication)));
  return { name: `${folder} at ${site.address ?? site.base}`, publication, placed, bodies };
}

/** The real site without an address, the fixture site with one and below a folder. */
export const published: readonly Published[] = [
  await publish('content', { base: '/' }),
  await publish('tests/fixtures/site', { ...example, base: '/sub/' }),
];

export const jsonAt = <Value>({ bodies }: Published, path: string): Value => JSON.parse(String(bodies.get(path))) as Value;

export const pathsNamed = ({ bodies }: Published, name: string): readonly string[] =>
  [...bodies.keys()].filter((path) => path.endsWith(`/${name}`));

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
