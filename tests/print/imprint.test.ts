import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildImprint } from '../../src/print/imprint.ts';
import { formatDate } from '../../src/text/readers/format.ts';
import { real } from './sources.ts';

describe('buildImprint(source)', () => {
  const published = (publishedDate?: string) =>
    buildImprint({ ...real, edition: { ...real.edition, publishedDate } }).lines.find(({ label }) => label === '公布日期')?.text;

  it('gives the day of publication, and calls one that nobody knows unknown', () => {
    assert.equal(published('2024-08-20'), formatDate('2024-08-20'));
    assert.equal(published(), '不详');
  });
});
