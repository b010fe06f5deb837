import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byPlace, type Problem } from '../../src/domain/problem.ts';
import { fieldName, formatProblem, formatProblems } from '../../src/text/problems.ts';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  ...{ rule: 'r', severity: 'error', file: 'content/site.yaml', what: '写错了。', fix: '请改。' },
  ...changes,
});

describe('formatProblem(problem)', () => {
  it('says where, what, and how to mend it', () => {
    assert.equal(
      formatProblem(problem({ line: 7, column: 3, field: 'title' })),
      'content/site.yaml 第 7 行第 3 列\n  title：写错了。\n  请改。',
    );
  });

  it('leaves out what it does not know', () =>
    assert.equal(formatProblem(problem({ column: 3 })), 'content/site.yaml\n  写错了。\n  请改。'));
});

describe('formatProblems(problems)', () => {
  it('counts what must and what may be mended', () => {
    assert.match(formatProblems([problem(), problem({ severity: 'warning' })]), /\n\n共 1 处必须改正，1 处请确认。$/);
    assert.match(formatProblems([problem({ severity: 'warning' })]), /\n\n共 1 处请确认。$/);
  });
});

describe('fieldName(path)', () => {
  it('counts from one', () => assert.equal(fieldName(['funds', 0, 'quotes', 2]), 'funds › 第 1 项 › quotes › 第 3 项'));
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
