import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { documents, goldOf } from './documents.ts';
import { saidOf } from './said-of.ts';

const { archive, problems } = await readArchive(documents);

describe('documents of every kind and shape', () => {
  it('leave no error and no question open', () =>
    assert.deepEqual(
      problems.map(({ file, what }) => `${file} ${what}`),
      [],
    ));

  for (const report of archive ? reportsOf(archive) : []) {
    it(`say what a careful reader finds in them, and nothing else: ${report.path}`, () =>
      assert.deepEqual(saidOf(report), goldOf(report.path)));
  }

  it('are there', () => assert.ok(archive && reportsOf(archive).length > 0));
});
