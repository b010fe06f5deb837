import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { editorSchemas } from '../../src/domain/editor-schemas.ts';

describe('editorSchemas()', () => {
  for (const [name, schema] of Object.entries(editorSchemas())) {
    it(`is what .vscode/schemas/${name}.schema.json holds`, () => {
      const file = new URL(`../../.vscode/schemas/${name}.schema.json`, import.meta.url);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(schema)));
    });
  }

  it('explains every key of project.yaml in Chinese', () => {
    const { properties } = editorSchemas().project as { properties: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties)) assert.match(description ?? '', /\p{Script=Han}/u, key);
  });
});
