import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProjectHistory } from '../../src/domain/archive.ts';
import { gapsNote, indicatorGapsNote } from '../../src/presenting/missing-years.ts';
import { reportOf } from '../domain/report-of.ts';

const without = (...reasons: (string | undefined)[]): ProjectHistory => ({
  ...{ id: 'lane', name: '路面修补', path: 'bureau/projects/lane/', reports: [], parts: [], years: [2020, 2021, 2022, 2023] },
  missing: reasons.map((_, i) => 2021 + i),
  absences: reasons.flatMap((reason, i) => (reason === undefined ? [] : [{ year: 2021 + i, reason }])),
});

describe('what stands below a table with years without a report', () => {
  it('warns of nothing that a reason beside it answers', () => {
    assert.equal(
      gapsNote([without('这一年没有安排这个项目')]),
      '“没有报告”表示本站没有该项目这一年度的报告。路面修补，2021 年度：这一年没有安排这个项目。',
    );
  });

  it('warns where no reason is known, and of those years alone', () => {
    assert.equal(gapsNote([without(undefined)]), '“没有报告”表示本站没有该项目这一年度的报告，不表示没有支出。');
    assert.match(gapsNote([without('没有安排', undefined)]) ?? '', /；没有写明原因的，不表示没有支出。路面修补，2021 年度：没有安排。$/);
    assert.equal(gapsNote([without()]), null);
  });
});

describe('what stands below a table of indicators', () => {
  it('explains the sign where a report does not list what another does', () => {
    const indicators = reportOf({}).indicators;
    const one = { ...reportOf({}), indicators };
    const other = { ...one, indicators: [...indicators, { id: 'more' } as (typeof indicators)[number]] };
    assert.equal(indicatorGapsNote({ reports: [one, one] }), null);
    assert.match(indicatorGapsNote({ reports: [one, other] }) ?? '', /^“—”表示这一年的报告没有列这项指标/);
  });
});
