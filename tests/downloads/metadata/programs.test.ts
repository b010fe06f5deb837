import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { addressOf } from '../../../src/downloads/addresses.ts';
import { feedPath } from '../../../src/downloads/feed/feed.ts';
import { csvwKind } from '../../../src/downloads/metadata/folder-metadata.ts';
import { schemaNameOf, schemaNames, schemaPath } from '../../../src/downloads/metadata/json-schemas.ts';
import { jsonAt, published } from './published-files.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly unknown[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> } };
}

interface OpenApi {
  readonly info: { readonly description: string };
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, { readonly schema: { readonly pattern: string; readonly examples: readonly string[] } }>>;
  };
}

/** A path template with every example of its parameters put in. */
const expand = (template: string, examples: (name: string) => readonly string[]): readonly string[] => {
  const name = /\{([a-z]+)\}/.exec(template)?.[1];
  return name === undefined ? [template] : examples(name).flatMap((value) => expand(template.replaceAll(`{${name}}`, value), examples));
};

for (const site of published) {
  const { bodies, placed, publication } = site;

  describe(`the JSON Schemas of ${site.name}`, () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const checks = new Map(schemaNames.map((name) => [name, ajv.compile(jsonAt<object>(site, schemaPath(name)))]));

    it('are fitted by every JSON file of ours', () => {
      const used = new Set<string>();
      for (const { path, file } of placed.filter((each) => each.path.endsWith('.json'))) {
        const name = schemaNameOf(file);
        const fits = name === undefined ? undefined : checks.get(name);
        if (fits) assert.ok(fits(jsonAt(site, path)), `${path}: ${JSON.stringify(fits.errors?.[0])}`);
        else assert.match(path, /\/(?:datapackage|csv-metadata|openapi|[a-z-]+\.schema)\.json$|\/charts\/[a-z]+\.json$/);
        if (name) used.add(name);
      }
      assert.deepEqual([...used].sort(), [...schemaNames].sort());
    });

    it('refuse a file that lacks a key or has a number for exact text', () => {
      const path = placed.find(({ file }) => file.id === 'figuresJson')?.path ?? '';
      const { source: _, ...without } = jsonAt<Record<string, unknown>>(site, path);
      assert.ok(!checks.get('figures')?.(without));
      const [row, ...rows] = jsonAt<{ rows: Record<string, unknown>[] }>(site, 'data/funds.json').rows;
      const table = jsonAt<object>(site, 'data/funds.json');
      assert.ok(!checks.get('table-funds')?.({ ...table, rows: [{ ...row, yuan: 1.5 }, ...rows] }));
    });
  });

  describe(`the OpenAPI description of ${site.name}`, () => {
    const api = jsonAt<OpenApi>(site, 'data/openapi.json');
    const templates = Object.keys(api.paths);
    const { parameters } = api.components;

    it('is valid OpenAPI 3.1', async () => {
      const validator = new Validator();
      for (const name of schemaNames) {
        await validator.addSpecRef(String(bodies.get(schemaPath(name))), addressOf(publication.site, schemaPath(name)));
      }
      const { valid, errors } = await validator.validate(String(bodies.get('data/openapi.json')));
      assert.ok(valid, JSON.stringify(errors));
      assert.equal(validator.version, '3.1');
    });

    it('has a file for every path, and a path for every file that readers or programs are promised', () => {
      const paths = new Map(
        templates.map((template) => [template, new Set(expand(template, (name) => parameters[name]?.schema.examples ?? []))]),
      );
      const promised = [
        ...placed.filter(({ file }) => file.listed || file.id === csvwKind.id).map(({ path }) => `/${path}`),
        ...[{ path: '' }, ...publication.archive.publishers].map((about) => `/${feedPath(about)}`),
      ];
      for (const [template, examples] of paths)
        assert.ok(
          promised.some((path) => examples.has(path)),
          template,
        );
      assert.deepEqual(
        promised.filter((path) => ![...paths.values()].some((examples) => examples.has(path))),
        [],
      );
    });

    it('calls a path that stands for many files by their kind, not by one of them', () => {
      const patterned = Object.entries(api.paths).filter(([template]) => template.includes('{'));
      assert.ok(patterned.length > 10);
      for (const [template, { get }] of patterned) {
        assert.ok(get.parameters.length > 0);
        assert.doesNotMatch(get.summary, /\d|：/, template);
      }
    });

    it('names each operation once, and parameters that their patterns let in', () => {
      const ids = Object.values(api.paths).map(({ get }) => get.operationId);
      assert.equal(new Set(ids).size, ids.length);
      for (const { schema } of Object.values(parameters))
        assert.ok(schema.examples.every((example) => new RegExp(schema.pattern, 'u').test(example)));
    });

    it('refers to schemas that are there', () => {
      const referred = Object.values(api.paths).flatMap(({ get }) =>
        Object.values(get.responses[200].content).flatMap(({ schema }) => schema.$ref ?? []),
      );
      const addresses = [...bodies.keys()].map((path) => addressOf(publication.site, path));
      assert.ok(referred.length >= schemaNames.length);
      assert.deepEqual(
        referred.filter((address) => !addresses.includes(address)),
        [],
      );
    });

    it('says where the site is and what will not change', () => {
      assert.equal(api.servers[0].url, publication.site.address ? 'https://example.gov.cn/sub' : '/');
      assert.match(api.info.description, /不会变的：文件地址/);
    });
  });
}
