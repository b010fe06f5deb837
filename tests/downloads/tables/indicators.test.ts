import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indicatorsTable } from '../../../src/downloads/tables/indicators.ts';
import { report } from '../publication.ts';
import { fixtureReport, pick, rowsOf } from './rows-of.ts';

describe('indicatorsTable', () => {
  it('has the target, the result, whence it comes, and whether it was reached', () => {
    assert.deepEqual(
      pick(rowsOf(indicatorsTable, report), 'id', 'target_operator', 'target', 'target_unit', 'actual', 'basis', 'verdict'),
      [
        ['payment-rate', '≥', '95', '%', '99.99985625', '推算', '达到'],
        ['judicial-influence', '≥', '20', '人', '73', '下限', '达到'],
      ],
    );
  });

  it('names the levels of an indicator, the topmost and the last alone as well', () => {
    const [first] = rowsOf(indicatorsTable, report);
    assert.deepEqual([first?.top_level, first?.indicator, first?.path], ['产出指标', '支付完成率', '产出指标 · 数量指标 · 支付完成率']);
  });

  it('says why a result is missing, and judges nothing then', () => {
    const satisfaction = rowsOf(indicatorsTable, fixtureReport('meal-service', 2023)).find(({ id }) => id === 'satisfaction');
    assert.deepEqual(pick([satisfaction ?? {}], 'actual', 'actual_unit', 'basis', 'verdict', 'note', 'actual_address'), [
      ['', '', '未公布', '无法判断', '报告说“满意度调查样本偏少，没有形成可用的结果”', ''],
    ]);
  });

  it('leads to the number of the result, not of the target', () => {
    const [first] = rowsOf(indicatorsTable, report);
    assert.match(first?.target_address ?? '', /#payment-rate-target$/);
    assert.match(first?.actual_address ?? '', /#execution-rate$/);
  });

  it('gives targets of money in yuan too, weights and scores where the report has them', () => {
    const cost = rowsOf(indicatorsTable, fixtureReport('meal-service', 2023)).find(({ id }) => id === 'subsidy-per-meal');
    assert.deepEqual([cost?.target_yuan, cost?.actual_yuan, cost?.weight, cost?.score], ['6', '5.8', '', '']);
    assert.deepEqual(pick(rowsOf(indicatorsTable, fixtureReport('meal-service', 2021)), 'weight', 'score'), [
      ['10', '10'],
      ['40', '40'],
      ['30', '24'],
      ['20', '19.8'],
    ]);
  });
});
