import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureOf, type Report } from '../../src/domain/report.ts';
import { figureBefore } from '../../src/domain/subject-before.ts';
import { amount, count, reportOf } from './report-of.ts';

/** A report of its own on the lamps. */
const own = (year: number, spent: string, more: object = {}): Report =>
  reportOf({ funds: [amount('planned', '年初预算', '100'), amount('spent', '决算', spent)], ...more }, 'lamps', year);

/** One on several projects, in a folder of another name; `project` is what the lamps are called in other years. */
const digest = (year: number, spent: string, project: object = { project: 'lamps' }, folder = 'digest'): Report => {
  const lamps = {
    name: '路灯',
    id: 'part',
    ...project,
    funds: [amount('lamps-spent', '决算', spent)],
    others: [count('poles', '7', '根')],
  };
  return reportOf({ funds: [amount('spent', '决算', '900')], projects: [lamps, { name: '座椅', id: 'benches' }] }, folder, year);
};

const told = (report: Report, id: string, ...reports: Report[]): string | undefined => {
  const found = figureBefore(figureOf(report, id), { report, reports: [report, ...reports] });
  return found && `${found.report.project} ${found.figure.subject ?? 'whole'} ${found.figure.value.coefficient}`;
};

describe('figureBefore(figure, among)', () => {
  it('follows a project out of a report of its own into one on several, and back', () => {
    assert.equal(told(digest(2023, '50'), 'lamps-spent', own(2022, '40')), 'lamps whole 40');
    assert.equal(told(own(2023, '50'), 'spent', digest(2022, '40')), 'digest part 40');
  });

  it('follows it from one report on several to the next, whatever their folders', () => {
    assert.equal(told(digest(2023, '50'), 'lamps-spent', digest(2022, '40')), 'digest part 40');
    assert.equal(told(digest(2023, '50'), 'lamps-spent', digest(2022, '40', { project: 'lamps' }, 'others')), 'others part 40');
    assert.equal(told(digest(2023, '50', {}), 'lamps-spent', digest(2022, '40', {})), 'digest part 40');
  });

  it('prefers the report of its own', () => {
    assert.equal(told(digest(2023, '50'), 'lamps-spent', digest(2022, '30'), own(2022, '40')), 'lamps whole 40');
    assert.equal(told(own(2023, '50'), 'spent', own(2022, '40'), digest(2022, '30')), 'lamps whole 40');
  });

  it('holds no part against a whole that is not its own project, even by one id', () => {
    const whole = reportOf({ funds: [amount('lamps-spent', '决算', '900')] }, 'digest', 2022);
    assert.equal(told(digest(2023, '50'), 'lamps-spent', whole), undefined);
    assert.equal(told(digest(2023, '50', {}), 'lamps-spent', own(2022, '40')), undefined);
    assert.equal(told(digest(2023, '50'), 'spent', own(2022, '40')), undefined);
    assert.equal(
      told(reportOf({ funds: [amount('lamps-spent', '决算', '9')] }, 'digest', 2023), 'lamps-spent', digest(2022, '40')),
      undefined,
    );
  });

  it('knows what is no money by its name, of one scope and comparison', () => {
    const poles = (label: string, more: object = {}) => own(2022, '40', { others: [{ ...count('x', '6', '根'), label, ...more }] });
    assert.equal(told(digest(2023, '50'), 'poles', poles('poles')), 'lamps whole 6');
    assert.equal(told(digest(2023, '50'), 'poles', poles('other')), undefined);
    assert.equal(told(digest(2023, '50'), 'poles', poles('poles', { scope: '城区' })), undefined);
  });

  it('tells nothing where two amounts, or two parts, may be meant, nor of an earlier year', () => {
    const twice = own(2022, '40', { funds: [amount('a', '决算', '40'), amount('b', '决算', '70')] });
    assert.equal(told(digest(2023, '50'), 'lamps-spent', twice), undefined);
    assert.equal(told(own(2023, '50'), 'spent', digest(2022, '40'), digest(2022, '41', { project: 'lamps' }, 'others')), undefined);
    assert.equal(told(digest(2023, '50'), 'lamps-spent', own(2021, '40')), undefined);
  });
});
