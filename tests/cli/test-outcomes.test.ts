import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inAll, readEndToEndTests, readUnitTests } from '../../src/cli/test-outcomes.ts';

describe('readUnitTests(finished)', () => {
  it('counts the tests that Node counted', () => {
    const output = '✔ a\nℹ tests 3\nℹ suites 1\nℹ pass 2\nℹ fail 1\nℹ cancelled 0\n\n✖ failing tests:\nb is not a';
    assert.deepEqual(readUnitTests({ code: 1, output }), {
      passed: 2,
      failed: 1,
      report: '✖ failing tests:\nb is not a',
    });
  });

  it('counts a run that broke as a failure', () => {
    assert.deepEqual(readUnitTests({ code: 1, output: 'killed' }), { passed: 0, failed: 1, report: 'killed' });
  });

  it('counts a run as a failure that ended well, but before its end', () => {
    assert.deepEqual(readUnitTests({ code: 0, output: '✔ a' }), { passed: 0, failed: 1, report: '✔ a' });
  });
});

describe('readEndToEndTests(finished, results)', () => {
  it('counts a flaky test as failed', () => {
    const results = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } });
    assert.deepEqual(readEndToEndTests({ code: 1, output: '' }, results), { passed: 5, failed: 2, report: '' });
  });

  it('counts a run that wrote no results as a failure', () => {
    assert.equal(readEndToEndTests({ code: 1, output: 'no browser' }, undefined).failed, 1);
  });

  it('counts a set-up that failed as a failure', () => {
    const results = JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } });
    assert.equal(readEndToEndTests({ code: 1, output: '' }, results).failed, 1);
  });
});

describe('inAll(outcomes)', () => {
  const [sound, broken] = [
    { passed: 3, failed: 0, report: 'sound' },
    { passed: 1, failed: 2, report: 'broken' },
  ];

  it('adds up, and reports what failed', () => assert.deepEqual(inAll([sound, broken]), { passed: 4, failed: 2, report: 'broken' }));

  it('reports everything where nothing failed', () => assert.equal(inAll([sound, sound]).report, 'sound\nsound'));
});
