import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilDayIn } from '../../src/language/until-day.ts';

describe('untilDayIn(words before an amount, year)', () => {
  for (const [before, said] of [
    ['截至12月20日支出', '截至12月20日'],
    ['截至 2024 年 11 月底，累计支出', '截至2024年11月底'],
    ['截止到12月30日，资金到位 680 万元，支出', '截止到12月30日'],
    ['截至１２月２５号实际支出', '截至12月25号'],
    ['截止至10月中旬已拨付', '截止至10月中旬'],
    ['截至12月上旬共支出', '截至12月上旬'],
    ['截至9月30日支出300万元；截至12月20日支出', '截至12月20日'],
    ['截至12月31日支出', undefined],
    ['截至2024年12月底，支出', undefined],
    ['截至12月末支出', undefined],
    ['截至2025年3月15日支出', undefined],
    ['截至2023年12月20日结转', undefined],
    ['截至12月20日项目全部完工，全年支出', undefined],
    ['12月20日拨付', undefined],
    ['截至目前支出', undefined],
    ['全年支出', undefined],
  ] as const)
    it(`is ${said} of ${before}`, () => assert.equal(untilDayIn(before, 2024), said));
});
