import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf } from '../../../src/narrative/table-cells.ts';
import { headsColumns } from '../../../src/narrative/tables/mapped-columns.ts';
import { narrativeWith } from './table-of.ts';

const heads = (row: string): boolean => {
  const [block] = narrativeWith(`${row}\n${row.replaceAll(/[^|]+/gu, 'x')}`).blocks.filter(({ kind }) => kind === 'table');
  return block !== undefined && headsColumns(cellsOf(block)[0] ?? []);
};

describe('a row that heads the columns of a form', () => {
  for (const row of ['一级指标|二级指标|年度指标值|实际完成值', '资金|预算执行率|说明', '分值|得分|2023'])
    it(`is ${row}`, () => assert.ok(heads(row)));
  for (const row of ['资金|预算执行率|||10|10', '执行率|预算执行率|||10|9.8', '资金|预算执行率|98%'])
    it(`is not ${row}`, () => assert.ok(!heads(row)));
});
