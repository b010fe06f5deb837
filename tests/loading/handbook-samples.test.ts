import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblems } from '../../src/text/terminal/print-problems.ts';
import { handbookSamples, problemsOfSample } from './handbook-samples.ts';

describe('the samples of the handbook', () => {
  it('are one of each kind of document', () =>
    assert.deepEqual(
      handbookSamples.map(({ name }) => name),
      ['样例一', '样例二', '样例三', '样例四', '样例五', '样例六'],
    ));

  for (const sample of handbookSamples) {
    it(`pass the check without a question: ${sample.name}`, async () => {
      const problems = await problemsOfSample(sample);
      assert.equal(problems.length === 0 ? '' : formatProblems(problems), '');
    });

    it(`take at most forty lines: ${sample.name}`, () => assert.ok(sample.project.trim().split('\n').length <= 40));
  }
});
