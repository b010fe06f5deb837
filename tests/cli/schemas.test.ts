import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run, schemaFiles } from '../../src/cli/schemas.ts';
import { recordedEffects, temporaryFolder } from './temporary.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

describe('the schemas that VS Code has of the YAML files', () => {
  for (const { path, text } of schemaFiles())
    it(`are up to date: ${path}`, () =>
      assert.ok(readFileSync(join(project, path), 'utf8') === text, 'the schemas changed; write the file anew with: npm run schemas'));

  it('are all that the settings name', () => {
    const named = Object.keys(JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8'))['yaml.schemas']);
    const written = schemaFiles().map(({ path }) => path);
    assert.deepEqual(named.sort(), written.sort());
  });
});

describe('npm run schemas', () => {
  it('writes those that are missing or stale, says which, and then has nothing to do', (t) => {
    const root = temporaryFolder(t);
    const { effects, lines } = recordedEffects(root);
    const schemas = () => run(effects);
    schemas();
    assert.equal(lines.length, schemaFiles().length);
    for (const { path, text } of schemaFiles()) assert.equal(readFileSync(join(root, path), 'utf8'), text);

    const [first] = schemaFiles();
    assert.ok(first && existsSync(join(root, first.path)));
    writeFileSync(join(root, first.path), '{}');
    lines.length = 0;
    schemas();
    assert.deepEqual([lines.length, lines[0]?.includes(first.path)], [1, true]);
    schemas();
    assert.equal(lines.length, 2);
  });
});
