import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isPlainNumber, plainNumber } from '../../../src/language/numbers/plain-number.ts';

describe('isPlainNumber(text)', () => {
  for (const text of [
    '98%',
    '≥95%',
    '不低于95%',
    '95%以上',
    '24小时内',
    '12场',
    '24',
    '=24',
    '＞3',
    '高于95%',
    '3个以内',
    '2860元/台',
    '二十四人',
  ])
    it(`is so of ${text}`, () => assert.equal(isPlainNumber(text), true));

  for (const text of [
    '有效提升',
    '2022年10月底前',
    '2022年10月21日',
    '10月1日前',
    '1-2次',
    '≥**人',
    '☑是',
    '3人离职，队伍基本稳定',
    '每年4次',
    '≥95%，达到国家标准',
    '满意度≥95%',
    '三分之二',
  ])
    it(`is not so of ${text}`, () => assert.equal(isPlainNumber(text), false));

  it('reads whatever number a comparison and a unit surround', () => {
    const sign = fc.constantFrom('', '≥', '≤', '>', '不低于', '不超过', '高于');
    const unit = fc.constantFrom('', '%', '人', '件', '万元', '小时');
    fc.assert(
      fc.property(sign, fc.integer({ min: 1, max: 99_999 }), unit, (before, value, after) => {
        // 95588, 96000 and 12345 alone are numbers to call.
        fc.pre(after !== '' || !/^(?:9[56]|1[0-2])\d{3}$/.test(String(value)));
        const number = plainNumber(`${before}${value}${after}`);
        assert.equal(number?.values.length, 1);
      }),
    );
  });
});
