import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editorSchemas } from '../../src/domain/editor-schemas.ts';

describe('editorSchemas()', () => {
  it('explains every key of project.yaml in Chinese', () => {
    const { properties } = editorSchemas().project as { properties: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties)) assert.match(description ?? '', /\p{Script=Han}/u, key);
  });
});
