import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutHeadsOfLists } from '../../src/narrative/heads-of-lists.ts';
import { narrativeWith } from './tables/table-of.ts';

const keepsName = (table: string): boolean => {
  const block = narrativeWith(table).blocks.find(({ kind }) => kind === 'table');
  assert.ok(block);
  return withoutHeadsOfLists(block, /项目名称/u).includes('项目名称');
};

describe('a row of a table that names projects', () => {
  for (const [what, table] of [
    ['with places', '项目名称|建设地点\n产业路硬化|石桥村\n灌渠维修|上坝村'],
    ['numbered, with money', '序号|项目名称|建设地点|计划资金\n1|产业路硬化|石桥村|156\n2|灌渠维修|上坝村|118\n|合计||274'],
    ['with scores', '项目名称|实施地点|得分\n路灯更换|东区|91\n花坛补种|西区|88'],
    ['below a caption', '单位：万元|||\n项目名称|建设内容|完成投资\n路灯更换|30盏|12\n护栏加装|80米|9'],
    ['named after money', '项目名称|拨付对象\n乡村振兴补助资金|各村\n渔业发展补助资金|各合作社'],
  ] as const)
    it(`heads a list ${what}`, () => assert.equal(keepsName(table), false));

  for (const [what, table] of [
    ['that ends with it', '项目名称|路灯更换|主管部门|区示例局'],
    ['of two columns', '项目名称|路灯更换\n主管部门|区示例局\n实施单位|区路灯所'],
    ['of four', '项目名称|路灯更换|项目属性|延续项目\n主管部门|区示例局|实施单位|区路灯所\n项目负责人|（略）|联系电话|（略）'],
    ['with its money below', '项目名称|路灯更换||\n项目资金（万元）|年初预算数|全年执行数|执行率\n年度资金总额|60|58|96.67%'],
    ['with its goal below', '项目名称|路灯更换\n年度总体目标|更换路灯30盏\n全年完成情况|更换路灯30盏'],
    ['beside a blank column', '|项目名称|路灯更换\n|项目类型|一次性\n|起止时间|3月至9月'],
  ] as const)
    it(`is of a form ${what}`, () => assert.equal(keepsName(table), true));
});
