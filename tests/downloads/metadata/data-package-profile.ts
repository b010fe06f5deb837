/**
 * The profile https://datapackage.org/profiles/2.0/datapackage.json, written down from the standard's text for the properties and
 * field types that we use; whatever else we would write is refused here, so that it is looked up first.
 */
const text = { type: 'string', minLength: 1 } as const;
/** A fully qualified address, or a POSIX path that stays below the descriptor. */
const path = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$',
} as const;

const object = (properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const licence = {
  ...object({ name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text }),
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
};
const source = { ...object({ title: text, path, email: { type: 'string', format: 'email' }, version: text }), minProperties: 1 };
const contributor = {
  ...object({ title: text, path, organization: text, roles: { type: 'array', minItems: 1, items: text } }),
  minProperties: 1,
};

const described = { name: text, title: text, description: text };
/** Our own: the standard lets descriptors carry more. */
const own = { titleEn: text, decimals: { type: 'integer', minimum: 0 }, unit: text, unitIn: text };

const field = (type: string, constraints: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) =>
  object(
    {
      ...described,
      ...own,
      ...more,
      type: { const: type },
      constraints: object({ required: { type: 'boolean' }, unique: { type: 'boolean' }, ...constraints }),
    },
    ['name', 'type'],
  );

const listed = (type: string) => ({ type: 'array', minItems: 1, uniqueItems: true, items: { type } });

const schema = object(
  {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          field('string', { pattern: text, enum: listed('string'), minLength: { type: 'integer' }, maxLength: { type: 'integer' } }),
          field(
            'number',
            { enum: { oneOf: [listed('string'), listed('number')] } },
            { decimalChar: text, groupChar: text, bareNumber: { type: 'boolean' } },
          ),
          field(
            'integer',
            { enum: { oneOf: [listed('string'), listed('integer')] } },
            { groupChar: text, bareNumber: { type: 'boolean' } },
          ),
          field('date', { enum: listed('string') }),
          field('year', { enum: { oneOf: [listed('string'), listed('integer')] } }),
          field('boolean', { enum: listed('boolean') }, { trueValues: listed('string'), falseValues: listed('string') }),
        ],
      },
    },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
  ['fields'],
);

const resource = object(
  {
    ...described,
    path,
    type: { const: 'table' },
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    schema,
  },
  ['name', 'path'],
);

export const dataPackageProfile = object(
  {
    ...described,
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    id: text,
    homepage: { type: 'string', format: 'uri' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, items: text },
    contributors: { type: 'array', minItems: 1, items: contributor },
    licenses: { type: 'array', minItems: 1, items: licence },
    sources: { type: 'array', items: source },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  ['$schema', 'resources'],
);
