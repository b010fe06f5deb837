import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Decimal, parseDecimal } from '../../src/language/decimal.ts';
import { locate } from '../../src/narrative/locate.ts';
import type { Wanted } from '../../src/narrative/printed-number.ts';
import { cellAt } from '../../src/narrative/table-cells.ts';
import { read } from './blocks.ts';

const form = `# 2024年度示例市虚构区示例局护学岗项目支出绩效自评表

金额单位：万元

| 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| --- | --- | --- | --- | --- | --- | --- |
| 年度资金总额 | 58 | 58 | 58 | 10 | 100% | 10 |
| 其中：当年财政拨款 | 58.00 | 58.00 | 57.05 | — | 98.36% | — |
| 其他资金 | 0 | 0 | 0 | — | — | — |

| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| --- | --- | --- | --- | --- | --- |
| 更换灯杆（根） | 8 | 8 | 8 | 8 | 无 |
| 值守点位（个） | 12 | 12 | 10 | 10 | 其余 12 个 |

| 资金 | 预算数 | 决算数 |
| --- | --- | --- |
| 合计 | 40 | 40 |

| 三级指标 | 年度指标值 | 实际完成值 |
| --- | --- | --- |
| 台账 | 逐日登记 | 与要求一致 |
| 补助标准 | ≤1125元/人/月 | 1125元/人/月 |
`;
const { blocks } = read(form);
const parsed = (text: string): Decimal => parseDecimal(text) ?? assert.fail(text);

/** The number of the column, from 0, that the figure is found in; or the fault. */
function columnOf(quote: string, value: string, unit: string, figure: Pick<Wanted, 'label' | 'phase' | 'role'>): number | string {
  const { statements, faults } = locate({ id: 'f', value: parsed(value), unit, quotes: [quote], ...figure }, blocks);
  const [statement] = statements;
  const block = statement && blocks[statement.block];
  return faults[0]?.rule ?? (block ? (cellAt(block, statement.start)?.column ?? -1) : 'nowhere');
}

describe('equal numbers in one row of a table', () => {
  for (const [phase, column] of [
    ['initialBudget', 1],
    ['adjustedBudget', 2],
    ['finalAccount', 3],
  ] as const) {
    it(`are told apart by the stage: ${phase}`, () => {
      assert.equal(columnOf('年度资金总额 58 58 58', '58', '万元', { phase }), column);
      assert.equal(columnOf('其他资金 0 0 0', '0', '万元', { phase }), column);
    });
  }

  it('are told apart by the stage, a mere 预算 being the initial one', () =>
    assert.equal(columnOf('合计 40 40', '40', '万元', { phase: 'initialBudget' }), 1));

  it('are told apart by what they are of an indicator', () => {
    assert.equal(columnOf('更换灯杆（根） 8 8', '8', '根', { role: 'target' }), 1);
    assert.equal(columnOf('更换灯杆（根） 8 8 8 8', '8', '根', { role: 'actual' }), 2);
    assert.equal(columnOf('值守点位（个） 12 12', '12', '个', { role: 'actual' }), 2);
  });

  it('are told apart by the head of the column in the name', () => {
    assert.equal(columnOf('更换灯杆（根） 8 8 8 8', '8', '分', { label: '更换灯杆得分' }), 4);
    assert.equal(columnOf('年度资金总额 58 58 58', '58', '万元', { label: '年度资金总额全年执行数' }), 3);
  });

  it('stay ambiguous where nothing tells', () => {
    assert.equal(columnOf('年度资金总额 58 58 58', '58', '万元', { label: '年度资金总额' }), 'number-ambiguous');
    assert.equal(columnOf('年度资金总额 58 58 58', '58', '万元', { phase: 'received' }), 'number-ambiguous');
  });

  it('stay ambiguous where the quotation reaches into another row', () =>
    assert.equal(
      columnOf('58 58 58 10 100% 10 其中：当年财政拨款 58.00 58.00', '58', '万元', { phase: 'adjustedBudget' }),
      'number-ambiguous',
    ));

  it('name the heads that the editor may write', () => {
    const { faults } = locate({ id: 'f', value: parsed('0'), unit: '万元', quotes: ['其他资金 0 0'] }, blocks);
    assert.deepEqual(faults, [{ rule: 'number-ambiguous', quotation: '其他资金 0 0', heads: ['年初预算数', '全年预算数'] }]);
  });

  it('are under the heading of their column, not under the words of the row above', () => {
    const quote = '≤1125元/人/月 1125元/人/月';
    assert.equal(columnOf(quote, '1125', '元/人/月', { role: 'target', label: '补助标准' }), 1);
    assert.equal(columnOf(quote, '1125', '元/人/月', { role: 'actual', label: '补助标准' }), 2);
    assert.equal(columnOf(quote, '1125', '元/人/月', { label: '补助标准' }), 'number-ambiguous');
  });
});

describe('one quotation in both columns of the goals of a form', () => {
  const goals = read(`# 2024年度示例市虚构区示例局护学岗项目支出绩效自评表

| 年度总体目标 | 预期目标 | 实际完成情况 |
| --- | --- | --- |
| | 预算30万元，其中补助18.6万元。 | 支出29万元，其中补助18.6万元。 |
`).blocks;
  const columnsFor = (figure: Pick<Wanted, 'phase' | 'role'>) =>
    locate({ id: 'f', value: parsed('18.6'), unit: '万元', quotes: ['补助18.6万元'], ...figure }, goals).statements.map(
      ({ block, start }) => cellAt(goals[block] ?? assert.fail(), start)?.column,
    );

  it('is what was planned, or what was spent, by its stage', () => {
    for (const phase of ['initialBudget', 'adjustedBudget'] as const) assert.deepEqual(columnsFor({ phase }), [1]);
    for (const phase of ['finalAccount', 'received'] as const) assert.deepEqual(columnsFor({ phase }), [2]);
  });

  it('is the target, or the result, by its role', () => {
    assert.deepEqual(columnsFor({ role: 'target' }), [1]);
    assert.deepEqual(columnsFor({ role: 'actual' }), [2]);
  });

  it('is both where nothing tells', () => assert.deepEqual(columnsFor({}), [1, 2]));
});
