import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { everyFile } from '../../../src/downloads/site-files.ts';
import { example, publicationOf } from '../publication.ts';
import { readZip } from './read-zip.ts';

interface DataPackage {
  readonly resources: readonly { readonly path: string }[];
  readonly sources: readonly { readonly path?: string }[];
  readonly licenses: readonly { readonly path: string }[];
}

interface Csvw {
  readonly 'dc:source'?: { readonly '@id': string };
  readonly tables: readonly { readonly url: string }[];
}

const namedIn: Readonly<Record<string, (text: string) => readonly (string | undefined)[]>> = {
  'datapackage.json': (text) => {
    const { resources, sources, licenses } = JSON.parse(text) as DataPackage;
    return [...resources, ...sources, ...licenses].map(({ path }) => path);
  },
  'csv-metadata.json': (text) => {
    const { 'dc:source': source, tables } = JSON.parse(text) as Csvw;
    return [source?.['@id'], ...tables.map(({ url }) => url)];
  },
};

for (const [folder, site] of [
  ['content', { base: '/' }],
  ['tests/fixtures/site', { ...example, base: '/sub/' }],
] as const)
  describe(`the archives of ${folder}`, async () => {
    const publication = await publicationOf(folder, site);
    const zips = everyFile(publication.archive).filter(({ path }) => path.endsWith('.zip'));

    for (const { path, file } of zips) {
      const found = await readZip((await file.render(publication)) as Uint8Array);

      it(`hold every file that they describe: ${path}`, () => {
        const descriptions = [...found].flatMap(([name, body]) => {
          const named = namedIn[posix.basename(name)];
          return named ? [{ name, paths: named(body.toString('utf8')) }] : [];
        });
        assert.ok(descriptions.length >= 2);
        const missing = descriptions.flatMap(({ name, paths }) =>
          paths
            .filter((each) => each !== undefined && !/^https?:/.test(each))
            .map((each) => posix.join(posix.dirname(name), each ?? ''))
            .filter((each) => !found.has(each))
            .map((each) => `${name}: ${each}`),
        );
        assert.deepEqual(missing, []);
      });

      it(`describe every table that they hold: ${path}`, () => {
        const described = new Set(
          [...found].flatMap(([name, body]) =>
            posix.basename(name) === 'csv-metadata.json'
              ? (namedIn['csv-metadata.json']?.(body.toString('utf8')) ?? []).map((each) => posix.join(posix.dirname(name), each ?? ''))
              : [],
          ),
        );
        assert.deepEqual(
          [...found.keys()].filter((name) => name.endsWith('.csv') && !described.has(name)),
          [],
        );
      });
    }
  });
