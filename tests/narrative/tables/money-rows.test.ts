import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableFile } from '../../../src/domain/files/table-file.ts';
import { namesExecution } from '../../../src/language/cells/row-names.ts';
import { decimalToText } from '../../../src/language/decimal.ts';
import { moneyColumns } from '../../../src/narrative/tables/money-cells.ts';
import { executionIn, type MoneyRow, moneyRows } from '../../../src/narrative/tables/money-rows.ts';
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

describe('the persons that a row counts', () => {
  const listed = (rows: string, heads = '项目名称|计划资金（万元）|受益户数（户）|其中：脱贫户（户）|受益人数') =>
    read(`${heads}\n${rows}`, {
      rows: 'projects',
      columns: Object.fromEntries(
        heads
          .split('|')
          .map((each, i) => [each, i === 0 ? 'name' : i === 1 ? 'initialBudget' : each.startsWith('其中') ? 'among' : 'served']),
      ),
    });
  const counted = (...args: Parameters<typeof listed>) =>
    listed(...args).rows.map(({ counts }) =>
      counts.map(({ as, heading, value, unit }) => `${as} ${heading} ${decimalToText(value)}${unit}`),
    );

  it('are told with their units, from the cell or from the heading', () =>
    assert.deepEqual(counted('产业路|156|213|47户|1,204\n路灯|60|——||/\n合计|216|213|47|1204'), [
      ['served 受益户数 213户', 'among 脱贫户 47户', 'served 受益人数 1204人'],
      [],
      ['served 受益户数 213户', 'among 脱贫户 47户', 'served 受益人数 1204人'],
    ]));

  it('have the unit of those among whom they are', () =>
    assert.deepEqual(counted('产业路|156|213|47', '项目名称|计划资金（万元）|受益规模（户）|其中：监测对象'), [
      ['served 受益规模 213户', 'among 监测对象 47户'],
    ]));

  it('are asked about where a cell holds words, a bound or no unit', () => {
    const kinds = (...args: Parameters<typeof listed>) => listed(...args).faults.map(({ fault }) => fault);
    assert.deepEqual(kinds('产业路|156|全村|47|12'), ['unread']);
    assert.deepEqual(kinds('产业路|156|≥213|47|12'), ['unread']);
    assert.deepEqual(kinds('产业路|156|213', '项目名称|计划资金（万元）|受益规模'), ['countUnit']);
  });
});

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
      '单位资金',
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

  it('reads what was left, and sums within the table by what their rows stand under', () => {
    const columns = { 单位: 'level', 项目: 'name', '预算（万元）': 'initialBudget', '支出（万元）': 'finalAccount', 结余: 'rest' } as const;
    const table = `序号|单位|项目|预算（万元）|支出（万元）|结余
      1|示例局|渡口改造|640|512.3|127.7万元
      2||乡道养护|60|60|0万元
      小计|||700|572.3|127.7万元
      3|示例镇|集镇保洁|30|—|
      |小 计||30||
      合计|||730|572.3|`;
    const { rows, subtotals } = read(table, { rows: 'projects', columns });
    assert.deepEqual(
      rows.map(({ name, rest }) => `${name} ${rest ? decimalToText(rest.value) : '-'}`),
      ['渡口改造 127.7', '乡道养护 0', '集镇保洁 -', '合计 -'],
    );
    assert.deepEqual(
      subtotals.map(({ name, amounts, rest, of }) => [
        name,
        amounts.initialBudget && decimalToText(amounts.initialBudget.value),
        rest ? decimalToText(rest.value) : null,
        of.length,
      ]),
      [
        ['示例局小计', '700', '127.7', 2],
        ['示例镇小 计', '30', null, 1],
      ],
    );
    const asFact = read(table, { rows: 'projects', columns: { ...columns, 单位: 'department' } });
    assert.deepEqual(
      asFact.subtotals.map(({ name }) => name),
      ['示例局小计', '示例镇小 计'],
    );
    assert.deepEqual(
      asFact.rows.map(({ facts }) => facts.map(({ key, words, heading }) => `${key} ${heading} ${words}`).join()),
      ['department 单位 示例局', '', 'department 单位 示例镇', ''],
    );
    const { 单位: _, ...withoutBody } = columns;
    assert.deepEqual(
      read(table, { rows: 'projects', columns: withoutBody }).subtotals.map(({ name }) => name),
      ['渡口改造等小计', '集镇保洁等小计'],
    );
  });

  it('takes 不评分 and its like for no score, and asks about any other words', () => {
    const columns = { 项目: 'name', '资金（万元）': 'amount', 得分: 'score' } as const;
    const scored = (words: string) => `项目|资金（万元）|得分\n甲|1|${words}\n乙|2|80`;
    for (const words of ['不评分', '未评分', '未评价', '暂不打分', '不予评分', '不参与评价', '免评', '未纳入评价', '无需评分', '不计分'])
      assert.deepEqual(faults(scored(words), { rows: 'projects', columns }), [], words);
    for (const words of ['评分', '未完成', '九十', '不评不行', '见附表'])
      assert.deepEqual(faults(scored(words), { rows: 'projects', columns }), ['unread 1'], words);
  });

  it('leaves out the marks of a list before a name', () => {
    const table = `${head}\n|总额|90|90|90|10|100%|10\n|一、中央补助|60|60|60|||\n|二、三级公路补助|20|20|20|||\n|三、四级公路补助|10|10|10|||`;
    assert.deepEqual(
      read(table).rows.map(({ name }) => name),
      ['总额', '中央补助', '二、三级公路补助', '三、四级公路补助'],
    );
  });
});

describe('executionIn(rows)', () => {
  const names = (heading: string, mapping: Partial<TableFile>) => {
    const table = `${heading}|预算数|支出数|权重|得分\n总额|156.4万元|149.138万元|10|9.54\n财政拨款|156.4万元|149.138万元||`;
    const { blocks } = narrativeWith(table);
    const [only] = readTables([{ ...funds, ...mapping }], blocks).found;
    assert.ok(only);
    const { rows } = moneyRows(only.rows, { mapped: only.mapped, blocks, table: only.table });
    return executionIn(rows, only.mapped)?.name;
  };
  it('calls the points for spending, without a column of rates, by what heads the rows of money', () => {
    const columns = { 预算数: 'initialBudget', 支出数: 'finalAccount', 权重: 'weight', 得分: 'score' } as const;
    assert.equal(names('资金情况', { columns }), '资金情况');
    assert.equal(names('项目资金（万元）', { columns }), '项目资金');
    assert.equal(names('内容', { columns }), '总额');
    for (const name of ['资金情况', '项目资金', '总额', '预算执行率']) assert.ok(namesExecution(name), name);
    for (const name of ['资金到位率', '校园围栏', '资金管理']) assert.ok(!namesExecution(name), name);
  });
});
