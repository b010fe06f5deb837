import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Script } from 'node:vm';
import { embedScript } from '../../src/browser/embed-script.ts';

describe('embedScript', () => {
  test('is tiny', () => assert.ok(embedScript.length <= 550, `${embedScript.length} bytes`));

  test('is a script', () => void new Script(embedScript));

  test('cannot end the element that holds it', () => assert.doesNotMatch(embedScript, /<\/script/));

  test('makes no blob and asks nobody', () => assert.doesNotMatch(embedScript, /Blob|fetch|XMLHttp|import\(/));
});
