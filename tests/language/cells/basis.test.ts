import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clausesOfBasis, nameAhead } from '../../../src/language/cells/basis.ts';
import { decimalToText } from '../../../src/language/decimal.ts';

describe('nameAhead(words, name)', () => {
  for (const [words, name, rest] of [
    ['资金到位率100%', '资金到位率', '100%'],
    ['到位率100%', '资金到位率', '100%'],
    ['养护河道17条', '养护河道条数', '17条'],
    ['培训12期', '培训期数', '12期'],
    ['开展活动3场', '开展活动场次', '3场'],
    ['满意度为 91%', '满意度', '91%'],
  ] as const)
    it(`leaves of ${words} the number of ${name}`, () => assert.equal(words.slice(nameAhead(words, name)), rest));

  for (const [words, name] of [
    ['培训240人', '培训期数'],
    ['项目3个', '项目完成率'],
    ['资金支付3笔', '资金支付率'],
    ['救助12人次', '救助户数'],
  ] as const)
    it(`leaves ${words} whole under ${name}`, () => assert.equal(nameAhead(words, name), 0));
});

describe('clausesOfBasis(text, name)', () => {
  it('takes the share of a rate, and not what it is made of', () => {
    const { actual } = clausesOfBasis('127个行政村，100%', '行政村覆盖率');
    assert.equal(actual && decimalToText(actual.number.value), '100');
  });
});
