import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimalToText } from '../../../src/language/decimal.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';

const read = (text: string) =>
  readNumbers(text).map(({ values, unit, text: printed }) => [values.map(decimalToText).join('-'), unit, printed]);

describe('readNumbers(text) with characters that are not what they seem', () => {
  it('reads a number as a reader sees it, and gives it as printed', () => {
    assert.deepEqual(read('支出9\u200B0万元。'), [['900000', '元', '9\u200B0万元']]);
    assert.deepEqual(read('支出𝟗𝟎𝟎元。'), [['900', '元', '𝟗𝟎𝟎元']]);
    assert.deepEqual(read('支出٩٠٠元。'), [['900', '元', '٩٠٠元']]);
    assert.deepEqual(
      read('救助⼆\u00AD十名女童'),
      read('救助二十名女童').map(([value, unit]) => [value, unit, '⼆\u00AD十名']),
    );
  });

  it('finds the same numbers wherever something invisible stands', () =>
    fc.assert(
      fc.property(fc.nat(40), fc.constantFrom('\u200B', '\u00AD', '\u2060', '\uFE0F'), (at, hidden) => {
        const text = '预算安排1,234.50万元，救助二十五人，占30%，同比下降4.86%。';
        const place = Math.min(at, text.length);
        const found = readNumbers(text.slice(0, place) + hidden + text.slice(place));
        const plain = readNumbers(text);
        assert.deepEqual(
          found.map(({ values, unit, kind }) => ({ values, unit, kind })),
          plain.map(({ values, unit, kind }) => ({ values, unit, kind })),
        );
        for (const [i, { text: printed }] of found.entries()) assert.equal(printed.replace(hidden, ''), plain[i]?.text);
      }),
    ));
});
