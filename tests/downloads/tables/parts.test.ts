import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountsOf } from '../../../src/domain/accounts.ts';
import { partsTable } from '../../../src/downloads/tables/parts.ts';
import { reportsTable } from '../../../src/downloads/tables/reports.ts';
import type { Table } from '../../../src/downloads/tables/table.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { amount, reportOf } from '../../domain/report-of.ts';
import { report } from '../publication.ts';
import { digest } from './digest.ts';
import { fixtureReport, pick, rowsOf } from './rows-of.ts';

const of = (id: string): Table => tables.find((each) => each.id === id) ?? assert.fail(id);

describe('partsTable', () => {
  it('has one row a part, each before those that it holds, with its money and rating', () => {
    assert.deepEqual(
      pick(
        rowsOf(partsTable, digest),
        'id',
        'kind',
        'path',
        'part_of',
        'budget',
        'spent',
        'execution_rate',
        'grade',
        'score',
        'subject_project',
      ),
      [
        ['central', '来源', '中央资金', '', '600', '', '', '', '', ''],
        ['lottery', '来源', '中央资金 › 彩票公益金', 'central', '200', '', '', '', '', ''],
        ['canteen', '项目', '食堂', '', '386', '371', '96.11398963', '优', '95.5', 'meal-service'],
        ['canteen-own', '来源', '食堂 › 自筹', 'canteen', '', '71', '', '', '', ''],
        ['ditch', '项目', '排水沟', '', '100', '', '', '中', '', ''],
      ],
    );
  });

  it('leads to the part’s first number in the text, or else to the report', () => {
    const [street] = rowsOf(partsTable, fixtureReport('lane-repair', 2023)).slice(-1);
    assert.match(street?.address ?? '', /lane-repair\/#budget-street$/);
    assert.deepEqual(pick(rowsOf(partsTable, report), 'name', 'budget', 'quotation', 'address'), [
      ['一般公共预算资金', '', '资金来源为一般公共预算资金', `https://example.gov.cn/${report.path}`],
    ]);
  });

  it('keeps the budget of a part whose whole has one of another phase, and says which it is', () => {
    const changed = reportOf({
      funds: [amount('initial', '年初预算', '100'), amount('adjusted', '调整后预算', '120')],
      sources: [{ id: 'own', name: '区级资金', funds: [amount('own-initial', '年初预算', '60'), amount('own-final', '决算', '66')] }],
    });
    assert.deepEqual(pick(rowsOf(partsTable, changed), 'budget', 'budget_phase', 'budget_figure', 'spent', 'execution_rate', 'note'), [
      ['60', '年初预算', 'own-initial', '66', '', '报告只写了年初预算，没有写调整后的预算，本站不推算执行率。'],
    ]);
  });

  it('gives a rate as the report prints it beside the computed one', () => {
    const rate = { id: 'canteen-rate', label: '预算执行率', value: '96.1', unit: '%', quotes: ['…'] };
    const printed = reportOf({
      projects: [{ id: 'canteen', name: '食堂', funds: [amount('a', '年初预算', '386'), amount('b', '决算', '371')], others: [rate] }],
    });
    assert.deepEqual(pick(rowsOf(partsTable, printed), 'execution_rate', 'printed_rate'), [['96.11398963', '96.1']]);
  });
});

describe('the rows of a report with parts', () => {
  const subjects = (id: string) => pick(rowsOf(of(id), digest), 'id', 'subject', 'subject_kind', 'subject_id', 'subject_project');

  it('name the part in the tables of figures, indicators and persons', () => {
    const canteen = ['食堂', '项目', 'canteen', 'meal-service'];
    assert.deepEqual(subjects('indicators'), [['diners', ...canteen]]);
    assert.deepEqual(
      subjects('beneficiaries').map(([id]) => id),
      ['canteen-beneficiaries-total', 'elders', 'over-eighty', 'alone', 'elders-listed', 'elders-remainder'],
    );
    for (const [, ...subject] of subjects('beneficiaries')) assert.deepEqual(subject, canteen);
    assert.deepEqual(
      subjects('figures').find(([id]) => id === 'lottery-plan'),
      ['lottery-plan', '中央资金 › 彩票公益金', '来源', 'lottery', ''],
    );
    assert.deepEqual(
      subjects('figures').find(([id]) => id === 'plan'),
      ['plan', '', '', '', ''],
    );
  });

  it('are each figure once, with the part that it belongs to', () => {
    for (const each of digest.figures) assert.equal(subjects('figures').filter(([id]) => id === each.id).length, 1, each.id);
    assert.deepEqual(
      subjects('figures').map(([id, , , subject]) => [id, subject || null]),
      digest.figures.map(({ id, subject }) => [id, subject]),
    );
  });

  it('lose no amount: each stands in the table of funds', () => {
    const rows = new Set(subjects('funds').map(([id]) => id));
    // What parts come to together, or leave, is no amount beside theirs: the table of figures has it.
    const computed = new Set(accountsOf(digest).flatMap(({ account }) => account.listed.flatMap(({ sum, rest }) => [sum?.id, rest?.id])));
    const amounts = digest.figures.filter(({ id, unit, status }) => unit === '元' && status !== 'undisclosed' && !computed.has(id));
    for (const { id } of amounts) assert.ok(rows.has(id), id);
  });

  it('give the report no grade that a part has', () => {
    assert.deepEqual(pick(rowsOf(reportsTable, digest), 'grade', 'score'), [['', '']]);
  });
});
