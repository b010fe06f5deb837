import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countedHead, countedInRow } from '../../src/presenting/counted-in-row.ts';
import { shown } from '../../src/presenting/shown.ts';
import { count, reportOf } from '../domain/report-of.ts';

const counting = (total: object | string, ...groups: object[]) =>
  reportOf({ beneficiaries: { total, groups: groups.map((figure) => ({ figure })) } });
const ofParts = reportOf({
  projects: [
    { name: '甲', id: 'one', beneficiaries: { total: '未公布', groups: [{ figure: count('elders', '40') }] } },
    { name: '乙', id: 'two' },
  ],
});
const said = (report: ReturnType<typeof reportOf>): string[] => {
  const { figures, instead } = countedInRow(report);
  return figures.length > 0 ? figures.map((figure) => `${figure.label} ${shown(figure)}`) : [instead];
};

describe('whom a row of a table counts', () => {
  it('is the total, and without one each group by its own name, never their sum', () => {
    assert.deepEqual(said(counting(count('all', '90'), count('elders', '40'))), ['all 90 人']);
    assert.deepEqual(said(counting('未公布', count('elders', '40'), count('homes', '12', '户'))), ['elders 40 人', 'homes 12 户']);
  });

  it('is left to its parts where only they count anybody, and not published where nobody does', () => {
    assert.deepEqual(said(ofParts), ['见各项目']);
    assert.deepEqual(said(reportOf({})), ['未公布']);
    assert.deepEqual(said(counting('未公布')), ['未公布']);
  });
});

describe('the head of the column', () => {
  const headOf = (...units: string[]): string => countedHead(units.map((unit) => counting(count('all', '12', unit))));

  it('counts persons where all do', () => {
    for (const units of [['人'], ['人', '名'], ['万人', '位']]) assert.equal(headOf(...units), '受益人数', units.join());
    assert.equal(countedHead([counting('未公布')]), '受益人数');
  });

  it('does not call households, visits or bodies persons, be they totals or groups', () => {
    for (const units of [['户'], ['人次'], ['人', '户'], ['家'], ['万户']]) assert.equal(headOf(...units), '受益数量', units.join());
    assert.equal(countedHead([counting('未公布', count('elders', '40'), count('homes', '12', '户'))]), '受益数量');
  });
});
