import { z } from 'zod';
import { phaseWords, unstatedWord } from '../text/vocabulary.ts';
import { editionFile } from './files/edition-file.ts';
import { projectFile } from './files/project-file.ts';
import { publisherFile } from './files/publisher-file.ts';
import { siteFile } from './files/site-file.ts';

const files = { project: projectFile, edition: editionFile, publisher: publisherFile, site: siteFile } as const;

/**
 * JSON Schemas for an editor that explains keys and marks slips while typing, by the name of the YAML file. An editor's YAML
 * parser takes 800000 for a number and `true` for a boolean, so text that looks like one is allowed as either.
 */
export const editorSchemas = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {
        io: 'input',
        override: ({ jsonSchema }) => {
          loosen(jsonSchema);
          shorten(jsonSchema);
        },
      }),
    ]),
  );

/** Where a quotation alone may stand for a group of lines, or quotations under the words of their stages for a list of amounts. */
function shorten(schema: Record<string, unknown>): void {
  const { short, stages, shared, ...long } = schema;
  if (!short && !stages) return;
  const { description } = long;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, {
    ...(description ? { description } : {}),
    anyOf: [
      ...(stages ? [amountsByStage] : [{ type: 'string' }, ...(hasQuotes(long) ? [named(long)] : [])]),
      long,
      ...(typeof shared === 'string' ? [sharing(long, shared)] : []),
    ],
  });
}

const propertiesOf = (schema: Record<string, unknown>) => (schema['properties'] ?? {}) as Record<string, unknown>;
const hasQuotes = (long: Record<string, unknown>): boolean => 'quotes' in propertiesOf(long);

/** A name with its quotation, in place of the keys that those give. */
function named(long: Record<string, unknown>): unknown {
  const { id, label, value, unit, quotes, ...others } = propertiesOf(long);
  return {
    type: 'object',
    properties: others,
    patternProperties: { '[\\u4e00-\\u9fff]': { type: 'string' } },
    additionalProperties: false,
  };
}

/** The same with `from` beside its other keys, in place of the one that holds the number. */
function sharing(long: Record<string, unknown>, key: string): unknown {
  const { [key]: number, ...others } = long['properties'] as Record<
    string,
    { readonly anyOf: readonly { readonly properties?: { readonly from?: unknown } }[] }
  >;
  const from = number?.anyOf.flatMap(({ properties }) => properties?.from ?? [])[0];
  return { ...long, properties: { from, ...others }, required: ['from'] };
}

const quotations = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
const amountsByStage = {
  type: 'object',
  properties: Object.fromEntries([...Object.values(phaseWords), unstatedWord].map((word) => [word, quotations])),
  additionalProperties: false,
};

function loosen(schema: {
  type?: unknown;
  const?: unknown;
  pattern?: unknown;
  enum?: unknown;
  description?: unknown;
  number?: unknown;
}): void {
  if (schema.number === true) {
    schema.type = ['number', 'string'];
    delete schema.number;
  } else if (schema.const === 'true') {
    schema.type = ['boolean', 'string'];
    delete schema.const;
    schema.enum = [true, 'true'];
  } else if (typeof schema.pattern === 'string' && /\\d/.test(schema.pattern) && !schema.pattern.includes('http'))
    schema.type = ['number', 'string'];
}
