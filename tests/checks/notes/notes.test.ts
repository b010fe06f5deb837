import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bandsShareNoBound } from '../../../src/checks/notes/bands-share-no-bound.ts';
import { gradeHasScore } from '../../../src/checks/notes/grade-has-score.ts';
import { growthNamesItsBase } from '../../../src/checks/notes/growth-names-its-base.ts';
import { headingsKeepTheirPromise } from '../../../src/checks/notes/headings-keep-their-promise.ts';
import { oneAmountHasOneName } from '../../../src/checks/notes/one-amount-has-one-name.ts';
import { partsMakeTheWhole } from '../../../src/checks/notes/parts-make-the-whole.ts';
import { targetAndResultCoverTheSame } from '../../../src/checks/notes/target-and-result-cover-the-same.ts';
import { targetHasResult } from '../../../src/checks/notes/target-has-result.ts';
import { textIsNoInstruction } from '../../../src/checks/notes/text-is-no-instruction.ts';
import { textIsSaidOnce } from '../../../src/checks/notes/text-is-said-once.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import type { Band, Beneficiaries, Group, Rating, Report } from '../../../src/domain/report.ts';
import { decimal } from '../../../src/language/decimal.ts';
import { realReport as report, withBlocks } from '../../real-report.ts';
import { subjectOf } from '../text/said-of.ts';

/** What a rule tells the readers of a report, and beside which block. */
const notesOf = (rule: Rule, of: Report): { block: number; text: string }[] =>
  rule
    .find({ ...subjectOf([]), report: of })
    .flatMap(({ place, what }) => (place.in === 'narrative' ? [{ block: place.block, text: what }] : []));

const rating = report.rating as Rating;
const beneficiaries = report.beneficiaries as Beneficiaries;
const group = beneficiaries.groups[0] as Group;
const rated = (changes: Partial<Rating>): Report => ({ ...report, rating: { ...rating, ...changes } });
const grouped = (changes: Partial<Group>): Report => ({
  ...report,
  beneficiaries: { ...beneficiaries, groups: [{ ...group, ...changes }] },
});
const valued = (value: bigint) => ({ ...group.figure, value: decimal(value) });

describe('the rule bands-share-no-bound', () => {
  it('names each shared bound once', () =>
    assert.match(
      notesOf(bandsShareNoBound, report)[0]?.text ?? '',
      /^优秀与良的分档都写着 90，良与中的分档都写着 80，中与差的分档都写着 70；/,
    ));

  it('speaks of one bound where there is one', () => {
    const [note] = notesOf(bandsShareNoBound, rated({ bands: rating.bands.slice(0, 2) }));
    assert.equal(note?.text, '优秀与良的分档都写着 90；恰为此分数时属于哪一级，报告没有说明。');
  });

  it('says of bands that cross where the one begins and the other ends', () => {
    const [best, good] = rating.bands as [Band, Band];
    const [note] = notesOf(bandsShareNoBound, rated({ bands: [{ ...best, from: decimal(85n) }, good] }));
    assert.equal(note?.text, '优秀从 85 起，良到 90 为止，重叠的分数属于哪一级，报告没有说明。');
  });

  it('is silent on bands that leave no doubt', () => {
    const apart = rating.bands.map((band) => ({ ...band, to: band.to && decimal(band.to.coefficient * 10n - 1n, 1) }));
    assert.deepEqual(notesOf(bandsShareNoBound, rated({ bands: apart })), []);
  });

  it('is silent where the wording settles the bound, and where there are no bands', () => {
    assert.deepEqual(notesOf(bandsShareNoBound, rated({ schemeQuote: '80（含）-90（不含）为良' })), []);
    assert.deepEqual(notesOf(bandsShareNoBound, rated({ bands: [], schemeQuote: null })), []);
    assert.deepEqual(notesOf(bandsShareNoBound, { ...report, rating: null }), []);
  });
});

describe('the rule grade-has-score', () => {
  it('notes a grade that stands alone, beside the grade', () =>
    assert.deepEqual(notesOf(gradeHasScore, report)[0]?.block, rating.statement?.block));

  it('is silent with a score, and without a grade', () => {
    assert.deepEqual(notesOf(gradeHasScore, rated({ score: { ...rating.score, status: 'reported', value: decimal(92n) } })), []);
    assert.deepEqual(notesOf(gradeHasScore, rated({ grade: null, statement: null })), []);
  });
});

describe('the rule parts-make-the-whole', () => {
  it('says how many the parts leave', () =>
    assert.match(notesOf(partsMakeTheWhole, report)[0]?.text ?? '', /三类相加 48 人，比救助妇女 73 人少 25 人；各类可能重叠/));

  it('says that parts which exceed the whole overlap', () => {
    const [note] = notesOf(partsMakeTheWhole, grouped({ figure: valued(40n), remainder: null }));
    assert.equal(note?.text, '报告列出的三类相加为 48 人，多于救助妇女 40 人；报告没有说明各类是否重叠。');
  });

  it('is silent where the parts add up, and where none are listed', () => {
    assert.deepEqual(notesOf(partsMakeTheWhole, grouped({ figure: valued(48n), remainder: null })), []);
    assert.deepEqual(notesOf(partsMakeTheWhole, grouped({ parts: [], listed: null, remainder: null })), []);
    assert.deepEqual(notesOf(partsMakeTheWhole, { ...report, beneficiaries: null }), []);
  });
});

describe('the rule growth-names-its-base', () => {
  const block = group.growth?.statements[0]?.block ?? -1;

  it('gives the one base that fits', () => assert.match(notesOf(growthNamesItsBase, report)[0]?.text ?? '', /只有 14 人符合/));

  it('says so where no single base fits', () =>
    assert.equal(
      notesOf(growthNamesItsBase, grouped({ previous: null }))[0]?.text,
      '报告没有写救助妇女上年同期的数，同比 421% 从多少算起不清楚。',
    ));

  it('is silent where the paragraph gives last year’s number, and where there is no growth', () => {
    const text = `${report.narrative.blocks[block]?.text}去年同期为 14 人。`;
    assert.deepEqual(notesOf(growthNamesItsBase, withBlocks(report, { [block]: { text } })), []);
    assert.deepEqual(notesOf(growthNamesItsBase, grouped({ growth: null, previous: null })), []);
  });

  it('does not take another 14 人 for the base', () => assert.match(report.narrative.blocks[block]?.text ?? '', /女性 14 人/));
});

describe('the rule target-and-result-cover-the-same', () => {
  it('notes a target for all that is held against a part', () => assert.equal(notesOf(targetAndResultCoverTheSame, report).length, 1));

  it('is silent on results that were printed', () => {
    const indicators = report.indicators.map((each) => ({ ...each, basis: 'reported' as const }));
    assert.deepEqual(notesOf(targetAndResultCoverTheSame, { ...report, indicators }), []);
  });
});

describe('the rule target-has-result', () => {
  it('names what a derived result was derived from', () =>
    assert.match(notesOf(targetHasResult, report)[0]?.text ?? '', /99\.99% 由本站按决算数、预算安排推算/));

  it('says that a missing result decides nothing', () => {
    const indicators = report.indicators.map((each) => ({ ...each, basis: 'undisclosed' as const, actual: null }));
    assert.equal(notesOf(targetHasResult, { ...report, indicators })[1]?.text, '司法公正影响力的实际值未公布，无法判断是否达到。');
  });

  it('is silent on results that were printed', () => {
    const indicators = report.indicators.map((each) => ({ ...each, basis: 'reported' as const }));
    assert.deepEqual(notesOf(targetHasResult, { ...report, indicators }), []);
  });
});

describe('the rule one-amount-has-one-name', () => {
  const { stated } = report.funds;
  const funds = (figures: typeof stated): Report => ({ ...report, funds: { ...report.funds, stated: figures } });

  it('lists the names in the order of the text', () =>
    assert.match(notesOf(oneAmountHasOneName, report)[0]?.text ?? '', /^预算安排、资金投入量、计划安排都是/));

  it('takes 80 万元 and 800,000 元 for one amount', () => {
    const [budget, input] = stated;
    if (!budget || !input) assert.fail();
    assert.equal(notesOf(oneAmountHasOneName, funds([budget, { ...input, value: decimal(80n), unit: '万元' }])).length, 1);
  });

  it('lets plan and final account be equal', () => {
    const [budget] = stated;
    if (!budget) assert.fail();
    assert.deepEqual(notesOf(oneAmountHasOneName, funds([budget, { ...budget, id: 'final', label: '决算数', phase: 'finalAccount' }])), []);
  });

  it('is silent on one name for one amount', () => assert.deepEqual(notesOf(oneAmountHasOneName, funds(stated.slice(0, 1))), []));
});

describe('the rule text-is-no-instruction', () => {
  const noted = (text: string, runIn: number | null = null) =>
    notesOf(textIsNoInstruction, withBlocks(report, { 4: { text, runIn } })).some(({ block }) => block === 4);

  for (const text of [
    '结合绩效目标完成情况，提出次年的绩效目标编制意见和建议，以及如何加强项目绩效管理的意见建议。',
    '请简要说明项目实施情况。',
    '（此处填写项目背景）',
  ]) {
    it(`knows an instruction: ${text}`, () => assert.ok(noted(text)));
  }

  for (const text of [
    '结合实际情况，提出三条建议：一是加强培训。二是统一表格。',
    '我局请第三方说明了情况。',
    '结合巡查提出整改意见12条。',
    '建议加强绩效指标设置及绩效监控。',
  ]) {
    it(`leaves alone: ${text}`, () => assert.ok(!noted(text)));
  }

  it('looks behind a heading that runs into its paragraph', () => assert.ok(noted('（三）建议。请说明存在的问题。', 6)));

  it('knows the bracket of a form in a heading, and no other', () => {
    const headings = notesOf(textIsNoInstruction, report).filter(({ block }) => report.narrative.blocks[block]?.kind === 'heading');
    assert.deepEqual(
      headings.map(({ block }) => report.narrative.blocks[block]?.place),
      ['五（一）'],
    );
  });
});

describe('the rule text-is-said-once', () => {
  it('finds the paragraph that repeats an earlier one, and where that stood', () => {
    assert.deepEqual(
      notesOf(textIsSaidOnce, report).map(({ block, text }) => [block, text]),
      [[20, '“产出指标中……”一段有 139 字与前文“二”逐字相同。']],
    );
  });

  it('is silent on short repetitions and on changed sentences', () => {
    const changed =
      report.narrative.blocks[20]?.text.replaceAll('；', '，').replace('数量指标', '产出数量指标').replace('当年被救助', '全年被救助') ??
      '';
    assert.deepEqual(notesOf(textIsSaidOnce, withBlocks(report, { 20: { text: changed } })), []);
    assert.deepEqual(notesOf(textIsSaidOnce, withBlocks(report, { 12: { text: '组织绩效评价小组开展绩效评价。' } })), []);
  });
});

describe('the rule headings-keep-their-promise', () => {
  it('names what was announced and what is there', () =>
    assert.deepEqual(
      notesOf(headingsKeepTheirPromise, report).map(({ block }) => block),
      [33],
    ));

  it('is silent where a section is headed by it, or where sections are headed by their matter', () => {
    assert.deepEqual(notesOf(headingsKeepTheirPromise, withBlocks(report, { 34: { text: '（一）经验做法和存在的问题' } })), []);
    assert.deepEqual(notesOf(headingsKeepTheirPromise, withBlocks(report, { 34: { text: '（一）救助标准不统一' } })), []);
  });
});
