import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speaksOf, yearSaid } from '../../../src/checks/claims/years-said.ts';

describe('yearSaid(words, year)', () => {
  for (const [words, year] of [
    ['上年为', 2022],
    ['去年同期救助', 2022],
    ['上一年度受益家庭', 2022],
    ['今年已救助妇女', 2023],
    ['2022 年受益家庭', 2022],
    ['2023 年预算安排', 2023],
    ['下一年度拟安排', 2024],
    ['上年救助 14 人，今年救助', 2023],
    ['预算安排', undefined],
    ['比上年增加', undefined],
    ['比上年同期增长', undefined],
    ['较去年减少', undefined],
    ['与上年相比增加', undefined],
    ['比 2022 年增加', undefined],
    ['使用上年结转资金', undefined],
    ['使用 2022 年结转资金', undefined],
    ['自 2019 年起累计', undefined],
    ['2021-2023 年累计', undefined],
    ['为上年的 1.2 倍即', undefined],
  ] as const) {
    it(`hears ${year ?? 'no year'} in ${words}`, () => assert.equal(yearSaid(words, 2023), year));
  }
});

describe('speaksOf(words, wanted, year)', () => {
  it('hears a year in a comparison too', () => {
    assert.ok(speaksOf('低于上年的 6 件', 2022, 2023));
    assert.ok(speaksOf('2021 年为 5 件', 2021, 2023));
    assert.ok(!speaksOf('低于上年的 6 件', 2021, 2023));
  });
});
