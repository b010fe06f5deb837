import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAbout } from './asked-about.ts';

type Case = readonly [text: string, label: string, value: string, unit: string, more?: string];

const ofThisYear: readonly Case[] = [
  ['服务站数量是上年的2.5倍', '服务站数量与上年之比', '2.5', '倍'],
  ['办件量为去年的1.8倍', '办件量与去年之比', '1.8', '倍'],
  ['客流相当于上年同期的85%', '客流与上年同期之比', '85', '%'],
  ['用水量只有2022年的76%', '用水量与2022年之比', '76', '%'],
];

const ofLastYear: readonly Case[] = [
  ['上年办件量为35件', '办件量', '35', '件'],
  ['去年的满意度为85%', '满意度', '85', '%'],
  ['由上年的86.5%提高', '优良率', '86.5', '%'],
  ['2022年的覆盖率为76%', '覆盖率', '76', '%'],
];

const notOfTheYearItIsHeldAgainst: readonly Case[] = [
  ['全年到访1.86万人次，比上年增加0.2万人次', '到访人次', '1.86', '万人次', 'year: 2022'],
  ['较去年同期下降较多，办件量为35件', '办件量', '35', '件', 'year: 2022'],
  ['比2022年多了近一半，覆盖村13个', '覆盖的村', '13', '个', 'year: 2022'],
];

const baseOfTheChange: readonly Case[] = [
  ['办件量由上年的35件增加到48件', '上年办件量', '35', '件', 'year: 2022'],
  ['比上年的35件增加13件', '上年办件量', '35', '件', 'year: 2022'],
  ['优良率由上年的86.5%提高到88.9%', '上年优良率', '86.5', '%', 'year: 2022'],
  ['优良率从去年的 86.5%提高到88.9%', '去年优良率', '86.5', '%', 'year: 2022'],
  ['比上年的86.5%提高2.4个百分点', '上年优良率', '86.5', '%', 'year: 2022'],
  ['优良率为88.9%，高于上年的86.5%', '上年优良率', '86.5', '%', 'year: 2022'],
  ['上年办件35件、投诉13件，比上年增加的不多', '上年投诉', '13', '件', 'year: 2022'],
];

const yearsAsked = (t: Parameters<typeof askedAbout>[0], [text, label, value, unit, more]: Case) =>
  askedAbout(t, 'figure-keeps-its-year', `${text}。`, { label, value, unit, quote: text, ...(more ? { more } : {}) });

describe('a number beside a year that a change is held against', () => {
  const asked = (t: Parameters<typeof askedAbout>[0], each: Case) => {
    const [text, label, value, unit, more = ''] = each;
    return askedAbout(t, 'figure-keeps-its-year', `${text}。`, { label, value, unit, quote: `${value}${unit}`, more });
  };
  for (const each of notOfTheYearItIsHeldAgainst)
    it(`is asked about where it is filed under that year: ${each[0]}`, async (t) => assert.equal((await asked(t, each)).length, 1));
  for (const each of baseOfTheChange)
    it(`is that year’s where it is the base: ${each[0]}`, async (t) => assert.deepEqual(await asked(t, each), []));
});

describe('a share or a multiple of last year’s number', () => {
  for (const each of ofThisYear) it(`is this year’s: ${each[0]}`, async (t) => assert.deepEqual(await yearsAsked(t, each), []));
  for (const [text, label, value, unit] of ofThisYear)
    it(`is not last year’s: ${text}`, async (t) => assert.equal((await yearsAsked(t, [text, label, value, unit, 'year: 2022'])).length, 1));
  for (const each of ofLastYear)
    it(`is told from last year’s own number: ${each[0]}`, async (t) => assert.equal((await yearsAsked(t, each)).length, 1));
});
