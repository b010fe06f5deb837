import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editDistance, nearestStretch } from '../../src/language/edit-distance.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '字'), maxLength: 12 });

describe('editDistance(a, b)', () => {
  it('is zero of the same, the same both ways, and no more than the longer one', () =>
    fc.assert(
      fc.property(text, text, (a, b) => {
        assert.equal(editDistance(a, a), 0);
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
      }),
    ));

  it('counts letters that changed places once', () => assert.equal(editDistance('funds', 'fudns'), 1));
});

describe('nearestStretch(pattern, text)', () => {
  it('finds what stands there', () =>
    fc.assert(
      fc.property(text, text, text, (before, pattern, after) => {
        const found = nearestStretch(pattern, `${before}${pattern}${after}`);
        assert.equal(found.distance, 0);
        assert.equal(`${before}${pattern}${after}`.slice(found.start, found.end), pattern);
      }),
    ));

  it('is as near as no other stretch is', () =>
    fc.assert(
      fc.property(text, text, (pattern, among) => {
        const ends = Array.from({ length: among.length + 1 }, (_, i) => i);
        const all = ends.flatMap((start) =>
          ends.filter((end) => end >= start).map((end) => plainDistance(pattern, among.slice(start, end))),
        );
        assert.equal(nearestStretch(pattern, among).distance, Math.min(...all));
      }),
    ));
});

/** Without changes of place. */
function plainDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    last = row;
  }
  return last[b.length] ?? 0;
}
