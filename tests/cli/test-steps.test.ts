import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseCommand } from '../../src/cli/options.ts';
import { buildTests, testSteps, unitTestPrograms } from '../../src/cli/test-steps.ts';
import { recordedEffects } from './temporary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stepsOf = (...files: string[]) => testSteps(files, parseCommand(['test'], root, {}).site, recordedEffects(root).effects);

describe('unitTestPrograms(root) and buildTests', () => {
  const patterns = [...unitTestPrograms(root).flat(), ...Object.values(buildTests)];

  it('name every test, each once', () => {
    const named = patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));
    const all = globSync('tests/**/*.test.ts', { cwd: root });
    assert.ok(all.length > 150, `${all.length} files`);
    assert.deepEqual(named.sort(), all.sort());
  });

  it('have no pattern that nothing fits', () => {
    for (const pattern of patterns) assert.notDeepEqual(globSync(pattern, { cwd: root }), [], pattern);
  });
});

describe('testSteps(files, site, effects)', () => {
  it('waits for earlier steps only', () => {
    for (const [at, { name, after }] of stepsOf().entries()) {
      const earlier = stepsOf().slice(0, at);
      for (const each of after) assert.ok(earlier.map((step) => step.name).includes(each), `${name} waits for ${each}`);
    }
  });

  it('has a step for each kind of the given files', () => {
    assert.deepEqual(
      stepsOf('tests/a.test.ts', 'tests/e2e/b.spec.ts').map(({ name }) => name),
      ['unit tests', 'end-to-end tests'],
    );
    assert.deepEqual(
      stepsOf('tests/e2e/b.spec.ts').map(({ name, after }) => [name, after]),
      [['end-to-end tests', []]],
    );
  });
});
