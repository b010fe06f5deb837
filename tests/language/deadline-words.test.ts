import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { daysDone, daysLateIn, deadlineOf } from '../../src/language/deadline-words.ts';

describe('daysLateIn(target, result, year)', () => {
  for (const [target, result, year, least, most = least] of [
    ['11月底前', '12月8日', 2023, 8],
    ['2月底前', '2月29日', 2024, 0],
    ['2月底前完成', '3月1日完成', 2023, 1],
    ['2022年10月31日前', '2022年10月21日', 2022, -10],
    ['12月底前', '2024年1月5日', 2023, 5],
    ['6月30日前', '6月30日', 2021, 0],
    ['2024年1月底前', '2024年1月31日', 2023, 0],
    ['不迟于3月1日', '3月8日', 2023, 7],
    ['2023.11.30前', '2023.12.08', 2023, 8],
    ['2023-11-30', '2023-11-28', 2023, -2],
    ['2023/6/30前完成', '2023年6月30日完成', 2023, 0],
    ['年底前', '12月31日', 2023, 0],
    ['2023年底前', '2024年1月5日', 2023, 5],
    ['11月底前', '10月中旬', 2023, -50, -41],
    ['11月底前', '12月', 2023, 1, 31],
    ['11月15日前', '11月', 2023, -14, 15],
    ['第四季度', '12月5日', 2023, -26],
    ['上半年', '7月2日', 2023, 2],
    ['2023年6月', '6月上旬', 2023, -29, -20],
    ['6月30日前启动', '6月20日启动', 2023, -10],
    ['10月底前完成', '11月2日竣工', 2023, 2],
    ['10月底前', '11月2日验收', 2023, 2],
    ['10月底前验收', '11月2日', 2023, 2],
  ] as const)
    it(`is ${least} to ${most} of ${result} against ${target} in ${year}`, () =>
      assert.deepEqual(daysLateIn(target, result, year), { least, most }));

  for (const [target, result, year] of [
    ['2月底前', '2024年1月8日', 2023],
    ['12月底前', '1月8日', 2023],
    ['1月底前', '12月8日', 2023],
    ['第四季度', '9月28日', 2023],
    ['11月底前', '11月底前', 2023],
    ['11月底前', '如期完成', 2023],
    ['每季度末前', '3月31日', 2023],
    ['11月30日前完成', '11月20日启动', 2023],
    ['11月30日前', '11月20日开工', 2023],
    ['6月30日前启动', '11月20日完成', 2023],
    ['10月底前验收', '9月30日完工', 2023],
    ['10月底前完成', '11月2日完成招标', 2023],
    ['10月底前完工', '11月2日竣工验收', 2023],
    ['6月30日前下达', '7月2日拨付', 2023],
  ] as const)
    it(`is not told of ${result} against ${target} in ${year}`, () => assert.equal(daysLateIn(target, result, year), undefined));

  it('is the same however the day is spelt', () => {
    const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    const two = (n: number) => String(n).padStart(2, '0');
    const spellings = ({ month, day: on }: { month: number; day: number }) => [
      `2023年${month}月${on}日`,
      `2023-${two(month)}-${two(on)}`,
      `2023.${month}.${on}`,
      `2023/${two(month)}/${on}`,
    ];
    fc.assert(
      fc.property(day, day, (target, result) => {
        const told = spellings(target).flatMap((kept) => spellings(result).map((on) => daysLateIn(`${kept}前`, on, 2023)?.least));
        assert.equal(new Set(told).size, 1);
        assert.equal(Math.sign(told[0] ?? Number.NaN), Math.sign(result.month - target.month || result.day - target.day));
      }),
    );
  });

  it('reads no day where there is none', () => {
    for (const words of ['13月底前', '24小时内', '及时', '11月前', '前三季度', '5月32日前'])
      assert.equal(deadlineOf(words), undefined, words);
    for (const words of ['12月32日', '达标', '12月8日前', '3次/月', '1.5月']) assert.equal(daysDone(words), undefined, words);
  });
});
