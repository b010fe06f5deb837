import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { offsetOf, withoutSpace } from '../../src/domain/narrative.ts';

describe('offsetOf(text, count)', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙丙', '1', '😀', ' ', '\n', '\u3000', '\u00a0', '\u2028', '\u200b'))
    .map((all) => all.join(''));

  it('finds the place of each character that is no white space', () =>
    fc.assert(
      fc.property(text, (each) => {
        const plain = withoutSpace(each);
        const places = Array.from({ length: plain.length }, (_, count) => offsetOf(each, count));
        assert.equal(places.map((at) => each.charAt(at)).join(''), plain);
        assert.ok(places.every((at, i) => i === 0 || at > (places[i - 1] ?? 0)));
      }),
    ));

  it('gives the end where there are not so many', () => {
    assert.equal(offsetOf('甲 乙 ', 2), 4);
    assert.equal(offsetOf('', 0), 0);
  });
});
