import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradeTakenBack, heldBefore, takesBack } from '../../src/language/correction-words.ts';

const table = (name: string, hears: (words: string) => boolean, said: readonly string[], silent: readonly string[]) =>
  describe(name, () => {
    for (const words of said) it(`hears ${words}`, () => assert.ok(hears(words)));
    for (const words of silent) it(`is silent at ${words}`, () => assert.ok(!hears(words)));
  });

table(
  'takesBack(words)',
  takesBack,
  [
    '，经审计核实为',
    '公里，后调整为不少于',
    '，更正为',
    '，实为',
    '（经复核应为',
    '，但经县财政局抽查认定为',
    '分，最终核定为',
    '；后又修正为',
  ],
  [
    '，其中',
    '，完成率为',
    '，新建管网经核实为',
    '，比上年增加',
    '，调整后预算数为',
    '，抽查合格率为',
    '。经核实',
    '，收到投诉',
    '，改造道路',
  ],
);
table(
  'heldBefore(clause)',
  (words) => heldBefore(words) !== undefined,
  ['原定水质检测', '扣分前综合得分', '折算前综合得分', '调整前目标', '原先巡查', '复核之前得分'],
  ['综合得分', '提前完成', '目前', '原料供应', '前期工作', '还原'],
);
table(
  'gradeTakenBack',
  (words) => gradeTakenBack.test(words),
  ['，后调整为良', '”，经复核改为“良”', '，县财政局核定为中', '（复核后下调为良）'],
  ['。', '，建议继续安排资金', '，整改到位', '，调整了管理办法', '，审核流程规范'],
);
