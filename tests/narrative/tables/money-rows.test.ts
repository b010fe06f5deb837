import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableFile } from '../../../src/domain/files/table-file.ts';
import { decimalToText } from '../../../src/language/decimal.ts';
import { type MoneyRow, moneyColumns, moneyRows } from '../../../src/narrative/tables/money-rows.ts';
import { readTables } from '../../../src/narrative/tables/read-tables.ts';
import { narrativeWith } from './table-of.ts';

const funds: TableFile = {
  in: '表格 1',
  rows: 'funds',
  columns: {
    年初预算数: 'initialBudget',
    全年预算数: 'adjustedBudget',
    全年执行数: 'finalAccount',
    分值: 'weight',
    执行率: 'rate',
    得分: 'score',
  },
};

function read(table: string, mapping: Partial<TableFile> = {}) {
  const { blocks } = narrativeWith(table);
  const [only] = readTables([{ ...funds, ...mapping }], blocks).found;
  assert.ok(only);
  return moneyRows(only.rows, { mapped: only.mapped, blocks, table: only.table });
}

function shown(row: MoneyRow): string {
  const { name, isWhole, amounts, rate, weight, score, grade, within } = row;
  const money = moneyColumns.flatMap((as) => (amounts[as] ? `${decimalToText(amounts[as].value)}${amounts[as].unit}` : []));
  const marks = [
    rate && `${decimalToText(rate.value)}${rate.unit}`,
    weight && decimalToText(weight),
    score && decimalToText(score.value),
    grade?.text.trim(),
  ];
  return [isWhole ? '*' : '', name, ...money, ...marks.filter(Boolean), ...within.map((each) => `[${shown(each)}]`)]
    .filter(Boolean)
    .join(' ');
}

const lines = (table: string, mapping?: Partial<TableFile>): string[] => read(table, mapping).rows.map(shown);
const faults = (table: string, mapping?: Partial<TableFile>): string[] =>
  read(table, mapping).faults.map((each) => ('row' in each ? `${each.fault} ${each.row}` : each.fault));

const head = '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分';

describe('moneyRows(rows)', () => {
  it('reads the whole and its sources, a zero as an amount and a blank as none', () => {
    const table = `${head}
      |年度资金总额：|92.50|88.64|88.64|10|100%|10
      |其中：当年财政拨款|85.00|81.14|81.14|—|100%|—
      |上年结转资金|7.50|7.50|7.50|/||/
      |其他资金|0|0|0|||
      |单位资金||||||
      年度总体目标|预期目标|实际完成情况
      |建成收集亭24座|建成收集亭24座`;
    assert.deepEqual(lines(table), [
      '* 年度资金总额 92.5万元 88.64万元 88.64万元 100% 10 10',
      '当年财政拨款 85万元 81.14万元 81.14万元 100%',
      '上年结转资金 7.5万元 7.5万元 7.5万元',
      '其他资金 0万元 0万元 0万元',
    ]);
    assert.deepEqual(faults(table), []);
  });

  it('takes no number beside a name for one', () => {
    const table = '单位|笔数|全年预算数（元）|全年执行数（元）\n甲所|3|8,000|7,000\n合计|3|8,000|7,000';
    const columns = { '全年预算数（元）': 'adjustedBudget', '全年执行数（元）': 'finalAccount' } as const;
    assert.deepEqual(lines(table, { columns }), ['甲所 8000元 7000元', '* 合计 8000元 7000元']);
  });

  it('keeps a whole of nothing beside a source that is filled in', () => {
    const table = `${head}\n|年度资金总额|0|0|0|10|0|9.6\n|其中:当年财政拨款|66|63.4|61.072|—|96.33%|—`;
    assert.deepEqual(lines(table), ['* 年度资金总额 0万元 0万元 0万元 0% 10 9.6', '当年财政拨款 66万元 63.4万元 61.072万元 96.33%']);
  });

  it('breaks a source up by as many rows as make it', () => {
    const table = `${head}
      |资金总额|100|100|90|10|90%|9
      |财政拨款|80|80|75|||
      |其中：上级补助|50|50|50|||
      |本级财力|30|30|25|||
      |其他资金|20|20|15|||`;
    assert.deepEqual(lines(table), [
      '* 资金总额 100万元 100万元 90万元 90% 10 9',
      '财政拨款 80万元 80万元 75万元 [上级补助 50万元 50万元 50万元] [本级财力 30万元 30万元 25万元]',
      '其他资金 20万元 20万元 15万元',
    ]);
    assert.deepEqual(faults(table.replace('本级财力|30', '本级财力|31')), ['within 3']);
  });

  it('asks for a unit that nobody gives, and about what is no number', () => {
    const bare = head.replace('（万元）', '');
    const table = `${bare}\n|资金总额|100|见附表|90|10|0.9|9\n|财政拨款|100|100|90|||`;
    assert.deepEqual(faults(table), ['moneyUnit 1', 'unread 1', 'unread 1', 'moneyUnit 2']);
    assert.deepEqual(faults(table, { unit: '万元' }), ['unread 1', 'unread 1']);
    assert.deepEqual(lines(table, { unit: '元', except: ['资金总额'] }), ['财政拨款 100元 100元 90元']);
    assert.deepEqual(lines(table.replace('100|100', '100万元|1,000,000元'), { unit: '元', except: ['资金总额'] }), [
      '财政拨款 100万元 1000000元 90元',
    ]);
  });

  it('reads a digest: a part a row, without a grade where the cell is blank', () => {
    const columns = { 项目: 'name', '资金（万元）': 'amount', 得分: 'score', 等级: 'grade' } as const;
    const table = `序号|单位|项目|资金（万元）|得分|等级
      1|示例局|普惠园补助|864.3|85.2|良
      2||应急终端更换（含上年未完部分）|1,218||
      3|示例镇|集镇保洁|305.5|73|中
      合计|||2,387.8||`;
    assert.deepEqual(lines(table, { rows: 'projects', columns }), [
      '普惠园补助 864.3万元 85.2 良',
      '应急终端更换（含上年未完部分） 1218万元',
      '集镇保洁 305.5万元 73 中',
      '* 合计 2387.8万元',
    ]);
  });
});
