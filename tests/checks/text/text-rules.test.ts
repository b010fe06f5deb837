import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bracketsArePaired } from '../../../src/checks/text/brackets-are-paired.ts';
import { datesExist } from '../../../src/checks/text/dates-exist.ts';
import { documentNumbersAreWhole } from '../../../src/checks/text/document-numbers-are-whole.ts';
import { numbersKeepOneWidth } from '../../../src/checks/text/numbers-keep-one-width.ts';
import { placeholdersAreFilled } from '../../../src/checks/text/placeholders-are-filled.ts';
import { punctuationIsFullWidth } from '../../../src/checks/text/punctuation-is-full-width.ts';
import { punctuationIsSingle } from '../../../src/checks/text/punctuation-is-single.ts';
import { textRules } from '../../../src/checks/text/rules.ts';
import { wordsStandOnce } from '../../../src/checks/text/words-stand-once.ts';
import { yearsArePlausible } from '../../../src/checks/text/years-are-plausible.ts';
import { pointedAt, saidOf } from './said-of.ts';

/** A rule, a text, and what of it the rule points at. */
const cases = [
  [placeholdersAreFilled, '完成率≥**。', ['≥**']],
  [placeholdersAreFilled, '覆盖率不低于 XX%。', ['不低于 XX%']],
  [placeholdersAreFilled, '覆盖××个街道，XX项目实施。', ['××个']],
  [placeholdersAreFilled, '请填写项目背景（此处附图）', []],
  [placeholdersAreFilled, '于XX年XX月验收，金额____元。', ['XX年XX月']],
  [placeholdersAreFilled, '张××、李XX参加，电话138****1234，优□ 良☑，面积2×3米。', []],
  [punctuationIsFullWidth, '女童 25 人,救助', [',']],
  [punctuationIsFullWidth, '情况如下:一是', [':']],
  [punctuationIsFullWidth, '支出800,000元，3:1，A:B，见https://a.cn/?b，2.1.1项。', []],
  [bracketsArePaired, '依据《办法实施。', ['《']],
  [bracketsArePaired, '（一)依据(办法）。1）甲；2）乙', []],
  [bracketsArePaired, '财预〔2020165号', []],
  [bracketsArePaired, '《关于“办法”（试行）》〔2020〕1号', []],
  [punctuationIsSingle, '到位，。完成；；', ['，。', '；；']],
  [punctuationIsSingle, '到位……完成——好！？”。', []],
  [numbersKeepOneWidth, '１2 人，1２00 人', ['１2', '1２00']],
  [numbersKeepOneWidth, '１２ 人，12 人，1，２', []],
  [wordsStandOnce, '以及以及，司法救助司法救助，做了了。', ['了了', '以及以及', '司法救助司法救助']],
  [wordsStandOnce, '进行了了解，的的确确，件件落实，方方面面，研究研究。', []],
  [
    documentNumbersAreWhole,
    '财预〔2020165号、2020〕165号、（2021）号、〔〕12号、〔2021〕13。',
    ['〔2020165号', '2020〕165号', '（2021）号', '〔〕12号', '〔2021〕13'],
  ],
  [documentNumbersAreWhole, '〔2020〕165号、〔2020〕165、166号，（2021）粤0111民初1号，〔2020〕第5号。', []],
  [datesExist, '2023年2月29日、2023年4月31日、2023年0月、6月31日', ['2023年2月29日', '2023年4月31日', '6月31日', '2023年0月']],
  [datesExist, '2024年2月29日、２０２３年12月31日、2月29日、2023年1月至12月、2023年12 月', []],
  [yearsArePlausible, '2026年验收，〔1889〕5号、〔2026〕5号', ['2026年', '1889', '2026']],
  [yearsArePlausible, '2025年验收，到2035年，2021-2030年，2035年远景目标，〔1997〕5号、1949年', []],
] as const;

describe('the rules of the text', () => {
  for (const [rule, text, expected] of cases) {
    it(`${rule.id}: ${expected.length > 0 ? 'points at' : 'leaves alone'} ${text}`, () =>
      assert.deepEqual(pointedAt(rule, text), expected));
  }

  it('speak to readers briefly', () => {
    for (const [rule, text] of cases) for (const { what } of saidOf(rule, text)) assert.ok(what.length <= 60, what);
  });

  it('tell what they uphold by an example of both sides', () => {
    const lines = (side: 'wrong' | 'right') => textRules.filter(({ words }) => saidOfExample(words[side]).includes(words.title));
    const saidOfExample = (text: string) =>
      textRules.filter((rule) => saidOf(rule, ...text.split('\n')).length > 0).map(({ words }) => words.title);
    const byFileOnly = [
      'text-is-this-years',
      'bases-can-be-found',
      'report-is-dated',
      'paragraphs-are-whole',
      'years-are-plausible',
      'bodies-have-one-name',
      'announced-is-given',
      'parts-belong-to-their-group',
    ];
    assert.deepEqual(
      textRules.filter((rule) => !lines('wrong').includes(rule) && !byFileOnly.includes(rule.id)).map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      lines('right')
        .map(({ id }) => id)
        .filter((id) => !byFileOnly.includes(id)),
      [],
    );
  });
});

describe('a long run of one character', () => {
  it('is told of once, and in time', () => {
    const started = performance.now();
    assert.deepEqual(pointedAt(wordsStandOnce, '县'.repeat(8000)), ['县县县县县县']);
    assert.ok(performance.now() - started < 5000);
  });
});
