import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureOf } from '../../src/domain/report.ts';
import { decimalToText } from '../../src/language/decimal.ts';
import { amount, paragraph, reportOf } from './report-of.ts';

type Amounts = Readonly<Record<string, string>>;
const part = (name: string, amounts: Amounts) => ({
  id: name,
  name,
  funds: Object.entries(amounts).map(([phase, value], i) => amount(`${name}-${i}`, phase, value)),
});
const computedIn = (file: Parameters<typeof reportOf>[0]) =>
  reportOf(file).listed.map(({ kind, phase, sum, rest }) => {
    const figure = sum ?? rest;
    return [kind, phase, sum ? 'sum' : 'rest', figure?.value ? decimalToText(figure.value) : ''];
  });

describe('what the parts of a kind come to', () => {
  it('is their sum where the whole states nothing, stage by stage, and only where each states it', () => {
    const projects = [part('a', { 年初预算: '86', 决算: '83.45' }), part('b', { 年初预算: '54.5' })];
    assert.deepEqual(computedIn({ funds: [], projects }), [['project', 'initialBudget', 'sum', '140.5']]);
  });

  it('is what they leave of the whole, where they leave something', () => {
    const uses = [part('a', { 决算: '150.90' }), part('b', { 决算: '41.20' })];
    assert.deepEqual(computedIn({ funds: [amount('final', '决算', '286')], uses }), [['use', 'finalAccount', 'rest', '93.9']]);
  });

  it('is nothing where they make the whole, exceed it, or differ from it by what rounding may do', () => {
    for (const last of ['40', '41', '39.99']) {
      const sources = [part('a', { 决算: '60.00' }), part('b', { 决算: last })];
      assert.deepEqual(computedIn({ funds: [amount('final', '决算', '100.00')], sources }), [], last);
    }
  });

  it('is nothing of stages that differ, of two amounts for one stage, of a single part, of levels and groups', () => {
    const two = { id: 'c', name: 'c', funds: [amount('c-0', '决算', '5'), amount('c-1', '决算', '7')] };
    for (const parts of [
      { projects: [part('a', { 年初预算: '1' }), part('b', { 决算: '2' })] },
      { projects: [part('a', { 决算: '1' }), two] },
      { projects: [part('a', { 决算: '1' })] },
      { levels: [part('a', { 决算: '1' }), part('b', { 决算: '2' })] },
      { groups: [part('a', { 决算: '1' }), part('b', { 决算: '2' })] },
    ])
      assert.deepEqual(computedIn({ funds: [], ...parts }), []);
  });

  it('is nothing of the projects of a total that holds staff and offices, too', () => {
    const file = { funds: [amount('final', '决算', '100')], projects: [part('a', { 决算: '30' })] };
    assert.deepEqual(computedIn(file), [['project', 'finalAccount', 'rest', '70']]);
    for (const said of ['其中：基本支出 60 万元', '人员经费和公用经费', '公用经费'])
      assert.deepEqual(reportOf(file, 'example', 2023, [paragraph(said)]).listed, [], said);
  });

  it('belongs to the part whose parts they are, with the formula', () => {
    const central = { ...part('central', { 年初预算: '100' }), sources: [part('lottery', { 年初预算: '30' })] };
    const report = reportOf({ funds: [], sources: [central] });
    const rest = figureOf(report, 'central-sources-rest-initial-budget');
    assert.deepEqual([rest.subject, rest.status, rest.formula?.of], ['central', 'derived', ['central-0', 'lottery-0']]);
  });
});
