import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthChart } from '../../src/charts/growth.ts';
import { growthNamesItsBase } from '../../src/checks/notes/growth-names-its-base.ts';
import type { Statement } from '../../src/domain/figure.ts';
import { lastYearSaid } from '../../src/domain/last-year-said.ts';
import type { Group, Report } from '../../src/domain/report.ts';
import { compareWithYearBefore } from '../../src/domain/year-before.ts';
import { beneficiariesTable } from '../../src/downloads/tables/beneficiaries.ts';
import { headline } from '../../src/presenting/headline.ts';
import { register } from '../../src/presenting/register.ts';
import { subjectOf } from '../checks/text/said-of.ts';
import { count, paragraph, reportOf } from '../domain/report-of.ts';
import { rowsOf } from '../downloads/tables/rows-of.ts';

const lastYears = (value: string, unit = '人'): Report =>
  reportOf({ beneficiaries: { total: '未公布', groups: [{ figure: count('helped', value, unit) }] } }, 'example', 2022);

/** A report that prints the text, and in it the count and its growth. */
function grown(text: string, value: string, growth: string, previous: Report | null = null): Report {
  const groups = [{ figure: count('helped', value), growth: count('growth', growth, '%') }];
  const report = reportOf({ beneficiaries: { total: '未公布', groups } });
  const statement = { ...({} as Statement), anchor: 'growth', block: 0, printed: growth, start: 0, end: 0, place: '一', quotation: text };
  const block = paragraph(text, 0, '一');
  const all = report.beneficiaries?.groups.map((group) => ({
    ...group,
    growth: group.growth && { ...group.growth, statements: [statement] },
  }));
  const built = { ...report, narrative: { ...report.narrative, blocks: [block] }, beneficiaries: { ...report.beneficiaries, groups: all } };
  return { ...(built as Report), computedBefore: compareWithYearBefore(built as Report, { reports: previous ? [previous] : [] }) };
}

/** Everything that the site says of last year's count. */
function said(report: Report, previous: Report | null = null): string {
  const facts = headline(report).facts.flatMap(({ aside, elsewhere }) => [aside, elsewhere && `${elsewhere.text}→${elsewhere.path}`]);
  const subject = subjectOf([]);
  const folders = { ...subject.folders, reports: previous ? [previous] : [] };
  const notes = growthNamesItsBase.find({ ...subject, report, folders }).map(({ what }) => what);
  const rows = rowsOf(beneficiariesTable, report).map(({ note }) => note);
  return [...facts, ...notes, ...rows].filter(Boolean).join('\n');
}

describe('what is said of last year’s count', () => {
  for (const text of [
    '受益 322 人，同比增长 15%，上年为 280 人。',
    '受益人数由上年的 280 人增加到 322 人，同比增长 15%。',
    '去年同期受益 280 人，今年 322 人，同比增长 15%。',
    '2022 年受益 280 人，2023 年受益 322 人，增长 15%。',
    '受益 322 人，比上一年度的 280 名增长 15%。',
  ])
    it(`is the report’s own number where it prints one: ${text}`, () => {
      const report = grown(text, '322', '15', lastYears('281'));
      assert.match(said(report, lastYears('281')), /上年 280 人，\+15%/);
      assert.doesNotMatch(said(report, lastYears('281')), /没有写|未公布|281|推算/);
    });

  it('is no claim of absence where the paragraph gives last year another number', () => {
    const report = grown('受益 322 人，同比增长 15%，上年为 300 人。', '322', '15');
    assert.doesNotMatch(said(report), /没有写|未公布|推算不出/);
  });

  it('is what last year’s report states, linked, where this one does not say', () => {
    const previous = lastYears('280');
    const report = grown('受益 3220 人，同比增长 15%。', '3220', '15', previous);
    assert.equal(report.beneficiaries?.groups[0]?.previous, null);
    const words = said(report, previous);
    assert.match(words, /比上年同期 \+15%，本报告没有写上年同期的数\n2022 年度的报告写的是 280 人→example-bureau\/2022\/example\/#helped/);
    assert.match(words, /报告没有写helped上年同期的数；2022 年度的报告写的是 280 人。/);
    assert.doesNotMatch(words, /未公布/);
    assert.equal(register(report).find(({ id }) => id === 'growth')?.before?.said, '写的是 280 人。');
  });

  it('is both where last year’s report differs from what is computed', () => {
    const previous = lastYears('12');
    const report = grown('救助 73 人，同比上升 421%。', '73', '421', previous);
    assert.match(said(report, previous), /上年同期推算 14 人，\+421%\n2022 年度的报告写的是 12 人→/);
    assert.match(said(report, previous), /按同比 421% 推算是 14 人，2022 年度的报告写的是 12 人。/);
  });

  it('is only that the report does not say where nobody does', () => {
    for (const previous of [null, lastYears('280', '户')]) {
      const words = said(grown('受益 3220 人，同比增长 15%。', '3220', '15', previous), previous);
      assert.match(words, /本报告没有写上年同期的数/);
      assert.doesNotMatch(words, /未公布|280/);
    }
  });

  it('takes no number of another unit, year or sense for it', () => {
    for (const text of [
      '受益 322 人，同比增长 15%，上年结转 280 万元。',
      '受益 322 人，同比增长 15%，2021 年为 280 人。',
      '受益 322 人，同比增长 15%，今年比上年多办 280 件。',
      '受益 322 人，比上年增加 42 人，同比增长 15%。',
      '受益 322 人，同比增长 15%。',
    ]) {
      const report = grown(text, '322', '15');
      assert.equal(lastYearSaid(report.beneficiaries?.groups[0] as Group, report), null, text);
    }
  });

  it('is drawn as stated where it is stated', () => {
    const base = reportOf({
      beneficiaries: { total: '未公布', groups: [{ figure: count('helped', '120'), growth: count('growth', '20', '%') }] },
      others: [{ ...count('before', '100'), year: '2022' }],
    });
    const text = '受益 120 人，同比增长 20%，上年为 100 人。';
    const [block] = grown(text, '120', '20').narrative.blocks;
    const stated = { ...base, narrative: { ...base.narrative, blocks: block ? [block] : [] } };
    assert.deepEqual(
      [growthChart(base), growthChart(stated)].map((chart) => chart?.finding.replaceAll('\u00a0', ' ')),
      ['helped由上年同期 100 人（推算）增至 120 人', 'helped由上年同期 100 人增至 120 人'],
    );
  });
});
