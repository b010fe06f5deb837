import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absenceIsAClaim } from '../../../src/checks/claims/absence-is-a-claim.ts';
import { saidOf } from '../text/said-of.ts';
import { askedAbout } from './asked-about.ts';

type Case = readonly [text: string, value: string, unit: string, quote: string];

const listed: readonly Case[] = [
  ['数量指标为修补护岸不少于130米。', '130', '米', '修补护岸不少于130米'],
  ['时效指标为垃圾清运及时率达到95%。', '95', '%', '垃圾清运及时率达到95%'],
  ['成本指标为单次清淤成本不超过3.5万元。', '3.5', '万元', '单次清淤成本不超过3.5万元'],
  ['满意度目标：商户满意度95%以上。', '95', '%', '商户满意度95%以上'],
  ['产出指标包括打捞水草不少于150吨、增设护栏不少于130米。', '130', '米', '增设护栏不少于130米'],
  ['年度绩效目标设定为河面清洁，力争水质达标率不低于85%。', '85', '%', '水质达标率不低于85%'],
  ['全年打捞水草160吨，修补护岸135米。其中数量指标要求为：修补护岸不少于130米。', '130', '米', '修补护岸不少于130米'],
];

const other: readonly Case[] = [
  ['按照管护办法，数量指标为每周巡查不少于13次。', '13', '次', '每周巡查不少于13次'],
  ['数量指标中，全年打捞水草150吨。', '150', '吨', '打捞水草150吨'],
  ['到2027年，总体目标为水质达标率不低于85%。', '85', '%', '水质达标率不低于85%'],
  ['下一年度绩效目标为修补护岸不少于130米。', '130', '米', '修补护岸不少于130米'],
  ['项目配备保洁船不少于13艘。', '13', '艘', '保洁船不少于13艘'],
  ['绩效指标为河道投诉不多于10件，满意度目标为居民满意度不低于95%。', '95', '%', '居民满意度不低于95%'],
  ['数量指标为修补护岸，每米补助不超过350元。', '350', '元', '补助不超过350元'],
];

describe('an aim that the text lists and the file has among other numbers', () => {
  const asked = (t: Parameters<typeof askedAbout>[0], [text, value, unit, quote]: Case) =>
    askedAbout(t, 'indicators-are-all-declared', text, { label: quote.slice(0, 4), value, unit, quote });
  for (const each of listed) it(`is asked about: ${each[0]}`, async (t) => assert.equal((await asked(t, each)).length, 1));
  for (const each of other) it(`is not asked about: ${each[0]}`, async (t) => assert.deepEqual(await asked(t, each), []));
});

describe('what the text calls short of something', () => {
  const asked = (t: Parameters<typeof askedAbout>[0], [text, value, unit, quote]: Case) =>
    askedAbout(t, 'indicators-are-all-declared', text, { label: '不达标', value, unit, quote });
  for (const [text, value, unit, quote] of [
    ['水质达标率为83%，未达到指标值。', '83', '%', '水质达标率为83%'],
    ['打捞水草130吨，未完成年度目标。', '130', '吨', '打捞水草130吨'],
    ['有13个河段未达到年度目标。', '13', '个', '有13个河段'],
  ] as const)
    it(`is asked about: ${text}`, async (t) => assert.equal((await asked(t, [text, value, unit, quote])).length, 1));
  for (const [text, value, unit, quote] of [
    ['有13个泵站的护栏高度不达标。', '13', '个', '有13个泵站的护栏高度不达标'],
    ['巡查中发现13处排口未达标。', '13', '处', '发现13处排口未达标'],
    ['仍有 13 家商户的隔油池不达标，正在整改。', '13', '家', '仍有 13 家商户'],
  ] as const)
    it(`is not asked about: ${text}`, async (t) => assert.deepEqual(await asked(t, [text, value, unit, quote]), []));
});

describe('an aim that the text lists, where the file has no indicator at all', () => {
  const asked = (text: string) => saidOf(absenceIsAClaim, text).filter(({ what }) => what.includes('indicators')).length;
  it('is asked about', () => assert.equal(asked('数量指标为修补护岸不少于130米。'), 1));
  it('is not, where it is a rule', () => assert.equal(asked('按照管护办法，每周巡查不少于13次。'), 0));
});
