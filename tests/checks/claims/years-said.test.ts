import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfDate, namedInPassing, speaksOf, yearSaid } from '../../../src/checks/claims/years-said.ts';

describe('yearSaid(words, year)', () => {
  for (const [words, year] of [
    ['上年为', 2022],
    ['去年同期救助', 2022],
    ['上一年度受益家庭', 2022],
    ['今年已救助妇女', 2023],
    ['2022 年受益家庭', 2022],
    ['2023 年预算安排', 2023],
    ['下一年度拟安排', 2024],
    ['次年支付', 2024],
    ['结转下年', undefined],
    ['结余资金转入次年', undefined],
    ['结转至下一年度', undefined],
    ['留待明年使用', undefined],
    ['上年救助 14 人，今年救助', 2023],
    ['预算安排', undefined],
    ['比上年增加', undefined],
    ['比上年同期增长', undefined],
    ['较去年减少', undefined],
    ['与上年相比增加', undefined],
    ['比 2022 年增加', undefined],
    ['相较于 2022 年增加', undefined],
    ['高于 2022 年', undefined],
    ['同2022年相比增加', undefined],
    ['超过2022年', undefined],
    ['于 2022 年救助', 2022],
    ['2021 年和 2022 年的', 2022],
    ['使用上年结转资金', undefined],
    ['使用 2022 年结转资金', undefined],
    ['自 2019 年起累计', undefined],
    ['2021-2023 年累计', undefined],
    ['为上年的 1.2 倍即', undefined],
    ['前年受益农村人口', 2021],
    ['由前年的', 2021],
    ['“十三五”末受益农村人口', 2020],
    ['十二五期末', 2015],
    ['使用以前年度结转资金', undefined],
    ['目前年产', undefined],
    ['比前年增加', undefined],
    ['较“十三五”末增加', undefined],
    ['到“十四五”末达到', undefined],
    ['“十四五”期间', undefined],
  ] as const) {
    it(`hears ${year ?? 'no year'} in ${words}`, () => assert.equal(yearSaid(words, 2023), year));
  }
});

describe('yearSaid(words, year, after) of a number that this year is held against', () => {
  for (const [words, after, year] of [
    ['较上年的', '万人次下降 6.3%', 2022],
    ['全年就餐 18.64 万人次较去年同期的', '万人次有所下降', 2022],
    ['比 2022 年的', '户增加 23 户', 2022],
    ['比2021年', '户增加 23 户', 2021],
    ['较2022年完成的', '户增加 23 户', 2022],
    ['较2022年实际完成', '户增加 23 户', 2022],
    ['比上年决算数', '万元减少 5 万元', 2022],
    ['与上年度的', '件持平', 2022],
    ['对比去年的', '件', 2022],
    ['低于上年的', '件', 2022],
    ['比上年的', '%提高 2 个百分点', 2022],
    ['相较于上年的', '户增加 23 户', 2022],
    ['较之2021年的', '户增加 23 户', 2021],
    ['相当于上年', '户的 108%', 2022],
    ['为上年', '户的1.2倍', 2022],
  ] as const) {
    it(`hears ${year} in ${words} 100 ${after}`, () => assert.equal(yearSaid(words, 2023, after), year));
  }

  for (const [words, after] of [
    ['比上年增加', '户'],
    ['比上年多救助', '人'],
    ['比上年新增', '户'],
    ['比上年提前', '天'],
    ['比上年节约', '万元'],
    ['与上年相比', '户增加'],
    ['与上年持平的', '户'],
    ['较上年改善的', '个断面增加'],
    ['较上年结转', '万元增加 2 万元'],
    ['同比上年', '%'],
    ['低于上年', '件'],
    ['超过上年的', '%'],
    ['为上年的', '%'],
    ['相较于上年增加', '户'],
    ['相当于上年的', '倍'],
    ['不低于上年的', '户'],
    ['较上年的', '倍'],
    ['较上年-', '%'],
    ['比上年有改观的社区', '个'],
  ] as const) {
    it(`hears no other year in ${words} 100 ${after}`, () => assert.equal(yearSaid(words, 2023, after), undefined));
  }
});

describe('speaksOf(words, wanted, year)', () => {
  it('hears a year in a comparison too', () => {
    assert.ok(speaksOf('低于上年的 6 件', 2022, 2023));
    assert.ok(speaksOf('2021 年为 5 件', 2021, 2023));
    assert.ok(speaksOf('前年为 5 件', 2021, 2023));
    assert.ok(speaksOf('“十三五”末为 5 件', 2020, 2023));
    assert.ok(!speaksOf('以前年度为 5 件', 2021, 2023));
    assert.ok(!speaksOf('低于上年的 6 件', 2021, 2023));
  });

  it('hears a year by its number that this one is held against', () => {
    for (const words of ['比2021年的265户', '较 2021 年完成的 265 户', '与2021年相比']) assert.ok(speaksOf(words, 2021, 2023), words);
    assert.ok(!speaksOf('比2020年的265户', 2021, 2023));
  });
});

describe('namedInPassing(words, wanted)', () => {
  for (const [words, printed] of [
    ['标准自2019年以来未作调整', '自2019年以来'],
    ['从 2019 年起实施', '从 2019 年起'],
    ['2019年12月31日止', '2019年12月31日'],
    ['2017-2019年累计', '2017-2019年'],
    ['2019年至2023年累计', '2019年至2023年'],
    ['自2018年以来', undefined],
    ['文号〔2019〕31号', undefined],
  ] as const) {
    it(`finds ${printed ?? 'nothing'} in ${words}`, () => assert.equal(namedInPassing(words, 2019), printed));
  }
});

describe('isOfDate(sentence, wanted)', () => {
  for (const [sentence, holds] of [
    ['自2019年以来未作调整，而同期人均用餐成本由', true],
    ['2019年起逐年上涨，从', true],
    ['截至2019年12月底，共有', true],
    ['自2019年以来未作调整，而同期人均用餐成本由 11.2 元上升到', false],
    ['自2019年以来累计救助', false],
    ['人均用餐成本由', false],
  ] as const) {
    it(`${holds ? 'holds' : 'does not hold'} of ${sentence}`, () => assert.equal(isOfDate(sentence, 2019), holds));
  }
});
