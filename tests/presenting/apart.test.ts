import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insteadOf } from '../../src/presenting/apart.ts';
import { countedInRow } from '../../src/presenting/counted-in-row.ts';
import { amount, count, reportOf } from '../domain/report-of.ts';

const planned = (id: string) => amount(`${id}-budget`, '年初预算', '20');
const spent = (id: string) => amount(`${id}-final`, '决算', '18');
const part = (id: string, ...funds: object[]) => ({ id, name: id, funds });
const told = (file: Parameters<typeof reportOf>[0]) => {
  const report = reportOf({ funds: [], ...file });
  return (['budget', 'finalAccount', 'rate', 'grade'] as const).map((what) => insteadOf(report, what) ?? '');
};

describe('what stands in place of what the whole does not state', () => {
  it('is left to uses, sources, levels or groups only where each of them states it', () => {
    for (const [key, words] of [
      ['uses', '见各支出方向'],
      ['sources', '见各来源'],
      ['levels', '见各级次'],
      ['groups', '见各人群'],
    ] as const) {
      assert.deepEqual(told({ [key]: [part('one', planned('one')), part('two', planned('two'))] }), [words, '', '', ''], key);
      assert.deepEqual(told({ [key]: [part('one', planned('one'), spent('one')), part('two', spent('two'))] }), ['', words, '', ''], key);
    }
  });

  it('is left to projects where any of them states it', () => {
    const projects = [part('one', planned('one'), spent('one')), part('two')];
    assert.deepEqual(told({ projects }), ['见各项目', '见各项目', '见各项目', '']);
  });

  it('passes by a kind of which only some state it, for one of which all do, within others too', () => {
    const sources = [part('own', planned('own')), part('lent')];
    assert.deepEqual(told({ sources, uses: [part('road', planned('road'))] }), ['见各支出方向', '', '', '']);
    const within = [{ ...part('north'), uses: [part('road', planned('road')), part('wall', planned('wall'))] }];
    assert.deepEqual(told({ levels: within }), ['见各支出方向', '', '', '']);
  });

  it('has a rate only where its parts have one, and the whole lacks a side of it', () => {
    const both = (id: string) => part(id, planned(id), spent(id));
    assert.deepEqual(told({ uses: [both('one'), both('two')] }), ['见各支出方向', '见各支出方向', '见各支出方向', '']);
    const uses = [part('one', planned('one')), part('two', planned('two'))];
    assert.deepEqual(told({ uses }), ['见各支出方向', '', '', '']);
    assert.deepEqual(told({ funds: [planned('all'), spent('all')], uses: [both('one'), both('two')] }), ['', '', '', '']);
  });

  it('is of counts as of amounts', () => {
    const counting = (id: string) => ({ ...part(id), beneficiaries: { total: count(`${id}-people`, '40') } });
    const instead = (uses: readonly object[]) => countedInRow(reportOf({ uses })).instead;
    assert.equal(instead([counting('one'), counting('two')]), '见各支出方向');
    assert.equal(instead([counting('one'), part('two')]), '未公布');
  });
});
