import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allOf, lastOf } from '../../src/language/all-of.ts';

const patterns = [/三/g, /\d+/g, /(?=三)/g, /(?=三)/gu, /x*/g, /x*/gu, /(?<word>三)|(\d)/gu, /\s*(?<=。|^)/gu, /𠀀|$/gu];

describe('allOf', () => {
  const text = fc.string({ unit: fc.constantFrom('三', '四', '1', '2', 'x', '。', ' ', '𠀀', '\ud840') });

  it('finds what matchAll finds', () =>
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (words, pattern) =>
        assert.deepEqual([...allOf(words, pattern)], [...words.matchAll(pattern)]),
      ),
    ));

  it('needs no g flag', () => {
    assert.deepEqual(
      allOf('三四三', /三/u).map(({ index }) => index),
      [0, 2],
    );
    assert.equal(lastOf('三四三', /三/u)?.index, 2);
    assert.equal(lastOf('四', /三/u), undefined);
  });

  it('begins at the beginning, wherever the pattern was left', () => {
    const digits = /\d/g;
    assert.equal(digits.test('12'), true);
    assert.equal(allOf('12', digits).length, 2);
    assert.equal(digits.lastIndex, 0);
  });
});
