import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byPlace, type Problem } from '../../src/text/editors/problem.ts';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  ...{ rule: 'r', severity: 'error', file: 'content/site.yaml', what: '写错了。', fix: '请改。' },
  ...changes,
});

describe('byPlace(a, b)', () => {
  it('sorts by file, line, column', () => {
    const places = [
      problem({ file: 'b' }),
      problem({ file: 'a', line: 10 }),
      problem({ file: 'a', line: 9, column: 2 }),
      problem({ file: 'a', line: 9, column: 1 }),
    ].sort(byPlace);
    assert.deepEqual(
      places.map(({ file, line, column }) => [file, line, column].join()),
      ['a,9,1', 'a,9,2', 'a,10,', 'b,,'],
    );
  });
});
