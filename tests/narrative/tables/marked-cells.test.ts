import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableFile } from '../../../src/domain/files/table-file.ts';
import { moneyRows } from '../../../src/narrative/tables/money-rows.ts';
import { readTables } from '../../../src/narrative/tables/read-tables.ts';
import { narrativeWith } from './table-of.ts';

function read(table: string, mapping: Pick<TableFile, 'rows' | 'columns'>) {
  const { blocks } = narrativeWith(table);
  const [only] = readTables([{ in: '表格 1', ...mapping }], blocks).found;
  assert.ok(only);
  return moneyRows(only.rows, { mapped: only.mapped, blocks, table: only.table });
}

const funds = {
  rows: 'funds',
  columns: { 年初预算数: 'initialBudget', 全年执行数: 'finalAccount', 执行率: 'rate', 得分: 'score' },
} as const;
const head = '项目资金（万元）|年初预算数|全年执行数|执行率|得分';
const whole = '年度资金总额|60|57.6|96%|9.6';
const marksOf = (...args: Parameters<typeof read>) =>
  read(...args).rows.flatMap(({ name, marked }) => marked.map(({ of, cell }) => `${name} ${of} ${cell.text.trim()}`));

describe('the cells of a row of money that mark what does not apply', () => {
  for (const word of ['—', '——', '-', '/', '无', '不涉及', '不适用'])
    it(`are those with ${word}: no amount, and no fault`, () => {
      const table = `${head}\n${whole}\n其他资金|${word}|${word}|${word}|`;
      assert.deepEqual(marksOf(table, funds), [`其他资金 initialBudget ${word}`, `其他资金 finalAccount ${word}`, `其他资金 rate ${word}`]);
      assert.deepEqual(read(table, funds).faults, []);
      assert.deepEqual(read(table, funds).rows[1]?.amounts, {});
    });

  it('are not the blank ones, nor a zero', () => {
    const table = `${head}\n${whole}\n上年结转资金||||\n其他资金|0|0||`;
    assert.deepEqual(marksOf(table, funds), []);
    assert.deepEqual(
      read(table, funds).rows.map(({ name, amounts }) => [name, Object.keys(amounts).length]),
      [
        ['年度资金总额', 2],
        ['上年结转资金', 0],
        ['其他资金', 2],
      ],
    );
  });

  it('are no rate where both its sides are amounts: that is computed', () =>
    assert.deepEqual(marksOf(`${head}\n${whole}\n上年结转资金|6|6|—|`, funds), []));

  const projects = {
    rows: 'projects',
    columns: { 项目名称: 'name', '资金（万元）': 'amount', 受益户数: 'served', 得分: 'score', 等级: 'grade' },
  } as const;
  it('are points and grades that were not given, and persons whom nobody counts', () =>
    assert.deepEqual(
      marksOf('项目名称|资金（万元）|受益户数|得分|等级\n甲路|20|35户|91|优\n乙桥|30|—|不评分|/\n丙园|—||未评价|不评级', projects),
      ['乙桥 persons —', '乙桥 score 不评分', '乙桥 grade /', '丙园 amount —', '丙园 score 未评价', '丙园 grade 不评级'],
    ));
});

describe('a row of a source without a cell filled in', () => {
  it('is that source all the same, and none of a heading or remark', () => {
    const rows = read(`${head}\n${whole}\n单位资金||||\n备注||||\n项目管理||||`, funds).rows;
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['年度资金总额', '单位资金'],
    );
  });
});
