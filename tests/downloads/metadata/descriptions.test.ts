import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Store } from 'n3';
import { reportsOf } from '../../../src/domain/archive.ts';
import type { TableSchema } from '../../../src/downloads/metadata/table-schema.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { csvwContexts } from './csvw-context.ts';
import { brokenCsvw, type CsvwGroup } from './csvw-rows.ts';
import { dataPackageProfile } from './data-package-profile.ts';
import { rowsCast } from './duckdb-cast.ts';
import { folderOf, jsonAt, pathsNamed, published } from './published-files.ts';
import { base, brokenShapes, triplesOf } from './rdf.ts';
import { brokenRows } from './table-rows.ts';

type Term = Parameters<Store['getObjects']>[0];

interface DataPackage {
  readonly name: string;
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
  readonly sources: readonly { readonly path?: string; readonly version?: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: TableSchema;
  }[];
}

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const fitsProfile = ajv.compile(dataPackageProfile);
const sha256 = (body: Buffer | undefined): string =>
  `sha256:${createHash('sha256')
    .update(body ?? '')
    .digest('hex')}`;

for (const site of published) {
  const { bodies, placed, publication } = site;
  const { archive } = publication;

  describe(`the data packages of ${site.name}`, () => {
    const packages = pathsNamed(site, 'datapackage.json').map((path) => ({ path, data: jsonAt<DataPackage>(site, path) }));

    it('are one a report, one an edition and one for everything, no two of one name', () => {
      const editions = archive.publishers.flatMap((publisher) => publisher.editions);
      const folders = ['data/', ...editions.map(({ path }) => path), ...reportsOf(archive).map(({ path }) => path)];
      assert.deepEqual(packages.map(({ path }) => folderOf(path)).toSorted(), folders.toSorted());
      assert.equal(new Set(packages.map(({ data }) => data.name)).size, packages.length);
    });

    it('fit the profile of the standard', () => {
      for (const { path, data } of packages) assert.ok(fitsProfile(data), `${path}: ${JSON.stringify(fitsProfile.errors?.[0])}`);
    });

    it('would not fit it with a licence that has only a title, or a path that leaves the folder', () => {
      const [{ data } = { data: {} as DataPackage }] = packages;
      assert.ok(!fitsProfile({ ...data, licenses: [{ title: '使用时请注明来源。' }] }));
      const [resource] = data.resources;
      assert.ok(!fitsProfile({ ...data, resources: [{ ...resource, path: '../figures.csv' }] }));
    });

    it('list every file for readers beside them but pictures, each with its size and checksum', () => {
      for (const { path, data } of packages) {
        const folder = folderOf(path);
        const here = placed.filter(
          (each) => each.path === `${folder}${each.file.name}` && each.file.listed && !/\.(?:svg|png|zip)$/.test(each.path),
        );
        const described = new Set(['dataPackage', 'catalogue', 'openapi', 'schema']);
        assert.deepEqual(
          data.resources.map((resource) => `${folder}${resource.path}`).toSorted(),
          here
            .filter(({ file }) => !described.has(file.id))
            .map((each) => each.path)
            .toSorted(),
        );
        assert.equal(new Set(data.resources.map(({ name }) => name)).size, data.resources.length);
        for (const resource of data.resources) {
          const body = bodies.get(`${folder}${resource.path}`);
          assert.deepEqual([resource.bytes, resource.hash], [body?.length, sha256(body)], resource.path);
        }
      }
    });

    it('say of every table what its rows hold to', () => {
      for (const { path, data } of packages) {
        const described = data.resources.filter(({ path: file }) => file.endsWith('.csv'));
        assert.ok(described.length > 0);
        for (const { path: file, schema } of described) {
          assert.ok(schema, file);
          assert.deepEqual(brokenRows(bodies.get(`${folderOf(path)}${file}`) ?? Buffer.alloc(0), schema), [], file);
        }
      }
    });

    it('name the official documents by what they are', () => {
      for (const { path, data } of packages) {
        for (const source of data.sources.filter(({ version }) => version)) {
          const local = source.path && !source.path.startsWith('http') ? `${folderOf(path)}${source.path}` : undefined;
          const away = source.path?.replace('https://example.gov.cn/sub/', '');
          const body = bodies.get(local ?? away ?? '');
          if (source.path) assert.equal(source.version, sha256(body), path);
        }
      }
    });
  });

  describe(`the CSVW metadata of ${site.name}`, () => {
    const groups = pathsNamed(site, 'csv-metadata.json').map((path) => ({ path, data: jsonAt<CsvwGroup>(site, path) }));

    it('describe every CSV file from its own folder, and no other', () => {
      const described = groups.flatMap(({ path, data }) => data.tables.map(({ url }) => `${folderOf(path)}${url}`));
      assert.deepEqual(described.toSorted(), [...bodies.keys()].filter((path) => path.endsWith('.csv')).toSorted());
      assert.ok(described.every((path) => groups.some((group) => folderOf(group.path) === folderOf(path))));
    });

    it('are table groups of the vocabulary', async () => {
      // What the shapes say of a table looks at nothing beside it: of equal ones, which most are, one is looked at.
      const looked = new Set<string>();
      for (const { path, data } of groups) {
        const fresh = data.tables.filter((table) => !looked.has(JSON.stringify(table)));
        for (const table of fresh) looked.add(JSON.stringify(table));
        const group = { ...data, tables: fresh.length > 0 ? fresh : data.tables.slice(0, 1) };
        assert.deepEqual(await brokenShapes(await triplesOf(group, csvwContexts), './csvw-shapes.ttl'), [], path);
      }
    });

    it('agree with header and rows', () => {
      for (const { path, data } of groups) {
        for (const table of data.tables) {
          assert.deepEqual(brokenCsvw(bodies.get(`${folderOf(path)}${table.url}`) ?? Buffer.alloc(0), table), [], `${path} ${table.url}`);
        }
      }
    });

    it('name an official document that is there', () => {
      const named = groups.flatMap(({ path, data }) => {
        const source = data['dc:source'];
        return source ? [posix.join(folderOf(path), source['@id'])] : [];
      });
      assert.equal(named.length, reportsOf(archive).length * 2);
      assert.ok(named.every((path) => bodies.has(path)));
    });
  });

  describe(`the catalogue of ${site.name}`, () => {
    const catalogue = () => triplesOf(jsonAt(site, 'data/catalog.jsonld'));
    const dcat = 'http://www.w3.org/ns/dcat#';
    const spdx = 'http://spdx.org/rdf/terms#';

    it('is one of DCAT 3', async () => {
      const triples = await catalogue();
      assert.deepEqual(await brokenShapes(triples, './dcat-shapes.ttl'), []);
      const typed = (type: string) => triples.countQuads(null, null, `${dcat}${type}`, null);
      const histories = archive.publishers.flatMap((publisher) => publisher.histories);
      assert.deepEqual(['Catalog', 'Dataset', 'DatasetSeries'].map(typed), [1, reportsOf(archive).length + 1, histories.length]);
    });

    it('would be none without checksums, or with a dataset that no series holds', async () => {
      const without = async (term: string) => {
        const triples = await catalogue();
        triples.removeQuads(triples.getQuads(null, term, null, null));
        return (await brokenShapes(triples, './dcat-shapes.ttl')).length;
      };
      for (const term of [`${spdx}checksum`, `${dcat}inSeries`, `${dcat}byteSize`]) assert.ok((await without(term)) > 0, term);
    });

    it('gives size and checksum of each file as it is', async () => {
      const triples = await catalogue();
      const root = publication.site.address ? 'https://example.gov.cn/sub/' : new URL('/', base).href;
      const distributions = triples.getSubjects(null, `${dcat}Distribution`, null);
      assert.ok(distributions.length > 5);
      for (const distribution of distributions) {
        const value = (subject: Term, predicate: string) => triples.getObjects(subject, predicate, null)[0];
        const body = bodies.get(value(distribution, `${dcat}downloadURL`)?.value.replace(root, '') ?? '');
        const checksum = value(distribution, `${spdx}checksum`);
        assert.ok(body && checksum, distribution.value);
        assert.equal(value(distribution, `${dcat}byteSize`)?.value, String(body.length));
        assert.equal(`sha256:${value(checksum, `${spdx}checksumValue`)?.value}`, sha256(body));
      }
    });

    it('has the site for the maker of the data, and the body for the author of the report', async () => {
      const triples = await catalogue();
      const dct = 'http://purl.org/dc/terms/';
      const names = (subject: Term) =>
        triples
          .getObjects(subject, `${dct}creator`, null)
          .flatMap((agent) => triples.getObjects(agent, 'http://xmlns.com/foaf/0.1/name', null).map(({ value }) => value));
      const sources = triples.getQuads(null, `${dct}source`, null, null);
      assert.equal(sources.length, reportsOf(archive).length);
      const bodiesNamed = archive.publishers.map(({ name }) => name);
      for (const { subject, object } of sources) {
        assert.deepEqual(names(subject), [archive.site.operator ?? archive.site.title]);
        assert.ok(names(object).length === 1 && bodiesNamed.includes(names(object)[0] ?? ''));
      }
    });

    it('puts the years of a project in order', async () => {
      const triples = await catalogue();
      const follows = triples.getQuads(null, `${dcat}prev`, null, null).map(({ subject, object }) => `${subject.value} < ${object.value}`);
      const root = publication.site.address ? 'https://example.gov.cn/sub/' : new URL('/', base).href;
      const expected = archive.publishers.flatMap(({ histories }) =>
        histories.flatMap(({ reports }) =>
          reports.slice(1).map(({ path }, i) => `${root}${path}#dataset < ${root}${reports[i]?.path}#dataset`),
        ),
      );
      assert.deepEqual(follows.toSorted(), expected.toSorted());
      assert.equal(triples.countQuads(null, `${dcat}next`, null, null), expected.length);
    });
  });
}

describe('the Table Schema of each table', () => {
  for (const { id } of tables) {
    it(`is one that DuckDB reads the CSV file in: ${id}`, async () => {
      for (const site of published) {
        const { resources } = jsonAt<DataPackage>(site, 'data/datapackage.json');
        const schema = resources.find(({ path }) => path === `${id}.csv`)?.schema;
        const json = jsonAt<{ rows: readonly unknown[] }>(site, `data/${id}.json`);
        assert.ok(schema);
        assert.equal(await rowsCast(site.bodies.get(`data/${id}.csv`) ?? Buffer.alloc(0), schema), json.rows.length);
      }
    });
  }
});
