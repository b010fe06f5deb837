import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edgesIn } from '../../src/language/band-edges.ts';
import { parseDecimal } from '../../src/language/decimal.ts';

const edgeOf = (clause: string, bound: string) => edgesIn(clause).of(parseDecimal(bound) ?? assert.fail(bound));

describe('edgesIn(clause)', () => {
  const said: readonly [clause: string, lower: string | undefined, upper: string | undefined][] = [
    ['80分（不含）—90分（含）为良', 'out', 'in'],
    ['80（含）-90（不含）分为良', 'in', 'out'],
    ['良：80分（含80分）至90分（不含90分）', 'in', 'out'],
    ['80-90分（含80分，不含90分）为良', 'in', 'out'],
    ['80分以上（含80分）不足90分为良', 'in', 'out'],
    ['含80分以上、不含90分为良', 'in', 'out'],
    ['80分至90分（含）为良', undefined, 'in'],
    ['高于80分至90分为良', 'out', undefined],
    ['高于80分且不高于90分的为良', 'out', 'in'],
    ['大于等于80分小于90分为良', 'in', 'out'],
    ['良（80≤得分<90）', 'in', 'out'],
    ['良（80＜得分≤90）', 'out', 'in'],
    ['(80,90]为良', 'out', 'in'],
    ['［80，90）为良', 'in', 'out'],
    ['80分以上（不包括80分）至90分（包括90分）为良', 'out', 'in'],
    ['低于90分（含）、80分以上的为良', undefined, 'in'],
    ['80分及以上90分以下为良', 'in', undefined],
    ['80分及以上、90分及以下为良', 'in', 'in'],
    ['80分（及）以上不到90分为良', 'in', 'out'],
    ['80分或以上、90分以下的为良', 'in', undefined],
    ['满80分不满90分为良', 'in', 'out'],
    ['达到80分未达到90分为良', 'in', 'out'],
    ['不低于80分、低于90分为良', 'in', 'out'],
    ['80～90分（不含）为良', undefined, 'out'],
    ['80(含)-90为良', 'in', undefined],
    ['[80,90)为良', 'in', 'out'],
    ['80-90分为良', undefined, undefined],
    ['80分以上90分以下为良', undefined, undefined],
    ['良（80-89分）', undefined, undefined],
    ['良（80，90）', undefined, undefined],
  ];
  for (const [clause, lower, upper] of said) {
    it(`reads ${clause}`, () => {
      assert.deepEqual([edgeOf(clause, '80'), edgeOf(clause, '90'), edgesIn(clause).areRead], [lower, upper, true]);
    });
  }

  for (const clause of [
    '80-90分（含下限，不含上限）为良',
    '八十分（含）以上为良',
    '以上均含本数',
    '80分（含）以上，不含80分为良',
    '左闭右开',
  ]) {
    it(`does not claim to understand ${clause}`, () => assert.equal(edgesIn(clause).areRead, false));
  }
});
