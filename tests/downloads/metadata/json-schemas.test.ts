import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchema, schemaNames } from '../../../src/downloads/metadata/json-schemas.ts';
import { example } from '../publication.ts';

const compile = (schema: object) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
};

for (const name of schemaNames) {
  describe(`the JSON Schema ${name}`, () => {
    const schema = jsonSchema(name, example);

    it('is one of draft 2020-12, at its permanent address', () => {
      assert.ok(compile(schema));
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(schema.$id, `https://example.gov.cn/data/schemas/${name}.schema.json`);
    });

    it('lets later files say more, and none say less', () => {
      const { properties = {}, required = [] } = schema as { properties?: object; required?: readonly string[] };
      assert.deepEqual([...required].sort(), Object.keys(properties).sort());
      assert.ok(!JSON.stringify(schema).includes('"additionalProperties":false'));
    });
  });
}
