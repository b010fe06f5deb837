import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';

const fallOf = (text: string) => readNumbers(text)[0]?.fall;

describe('brackets that hold a number alone, its unit behind them', () => {
  for (const text of [
    '收支相抵为（3.5）万元',
    '年末结余（3.5）万元',
    '全年亏损（1,200）元',
    '差额（0.8）亿元',
    '较上年净增（12）万元',
    '预算超支［3.5］万元',
  ])
    it(`may be a minus: ${text}`, () => assert.equal(fallOf(text), 'size'));
  for (const text of [
    '支付（3.5）万元',
    '安排资金（120）万元',
    '到位（1,200）元',
    '补助标准为（200）元',
    '决算（3.5）万元',
    '其中市级（3.5）万元',
  ])
    it(`are those of a form: ${text}`, () => assert.equal(fallOf(text), null));
});
