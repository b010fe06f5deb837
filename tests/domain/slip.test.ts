import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slipBetween } from '../../src/domain/slip.ts';
import { parseDecimal } from '../../src/language/decimal.ts';

const parsed = (text: string) => parseDecimal(text) ?? assert.fail(text);

describe('slipBetween(written, printed)', () => {
  for (const [written, printed, slip] of [
    ['799998.58', '799998.85', 'swapped'],
    ['899998.85', '799998.85', 'wrong'],
    ['79998.85', '799998.85', 'missing'],
    ['7999998.85', '799998.85', 'extra'],
    ['79999.885', '799998.85', 'point'],
    ['8000', '800000', 'point'],
    ['80', '800000', 'tenThousand'],
    ['8000000000', '800000', 'tenThousand'],
    ['800000', '800000', 'unit'],
    ['8', '-8', 'sign'],
    ['-8', '8', 'minus'],
    ['1300', '1030', 'swapped'],
    ['12', '20', undefined],
    ['9', '8', undefined],
    ['1234', '4321', undefined],
  ] as const) {
    it(`takes ${written} of ${printed} for ${slip ?? 'no slip'}`, () => assert.equal(slipBetween(parsed(written), parsed(printed)), slip));
  }
});
