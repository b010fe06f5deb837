import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayDone, daysLate, deadlineOf } from '../../src/language/deadline-words.ts';

describe('daysLate(kept, on, year)', () => {
  for (const [target, result, year, late] of [
    ['11月底前', '12月8日', 2023, 8],
    ['2月底前', '2月29日', 2024, 0],
    ['2月底前完成', '3月1日完成', 2023, 1],
    ['2022年10月31日前', '2022年10月21日', 2022, -10],
    ['12月底前', '2024年1月5日', 2023, 5],
    ['6月30日前', '6月30日', 2021, 0],
    ['2024年1月底前', '2024年1月31日', 2023, 0],
    ['2月底前', '2024年1月8日', 2023, undefined],
    ['12月底前', '1月8日', 2023, undefined],
    ['1月底前', '12月8日', 2023, undefined],
  ] as const)
    it(`is ${late ?? 'not told'} of ${result} against ${target} in ${year}`, () => {
      const [kept, on] = [deadlineOf(target), dayDone(result)];
      assert.ok(kept && on);
      assert.equal(daysLate(kept, on, year), late);
    });

  it('reads no day where there is none', () => {
    for (const words of ['13月底前', '24小时内', '及时', '11月']) assert.equal(deadlineOf(words), undefined, words);
    for (const words of ['12月底', '12月32日', '达标']) assert.equal(dayDone(words), undefined, words);
  });
});
