import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moneyUnitOver } from '../../src/narrative/table-cells.ts';
import { read } from './blocks.ts';

const table = (cell: string): string => `| 内容 | 预算数 |\n| --- | --- |\n| 总额 | ${cell} |`;
const header = (cell: string): string => `| | |\n| --- | --- |\n| 项目名称 | ${cell} |`;

/** The unit over the cell 156.4. */
function unitIn(...parts: readonly string[]): string | undefined {
  const { blocks } = read(parts.join('\n\n'));
  const block = blocks.find(({ text }) => text.includes('156.4')) ?? assert.fail();
  return moneyUnitOver(block, block.text.indexOf('156.4'), blocks);
}

describe('moneyUnitOver(block, offset, blocks), of a form written as several tables', () => {
  it('is what stands above the first of them, or in it', () => {
    assert.equal(unitIn('填报单位：示例局 金额单位：万元', header('甲'), table('156.4')), '万元');
    assert.equal(unitIn(header('单位：千元'), table('156.4')), '千元');
    assert.equal(unitIn('单位：元', header('甲'), table('1'), table('156.4')), '元');
    assert.equal(unitIn('单位：元', header('单位：万元'), table('156.4')), '万元');
  });
  it('is not what stands above a table with words between, or a unit of another table’s column', () => {
    assert.equal(unitIn('单位：万元', header('甲'), '二、指标', table('156.4')), undefined);
    assert.equal(unitIn('| 资金（万元） | 数 |\n| --- | --- |\n| 甲 | 1 |', table('156.4')), undefined);
  });
  it('is the table’s own first', () => {
    assert.equal(unitIn('单位：万元', header('甲'), table('156.4').replace('预算数', '预算数（元）')), '元');
    assert.equal(unitIn('单位：万元', header('甲'), table('156.4'), '注：本表以千元列示。'), '千元');
  });
});
