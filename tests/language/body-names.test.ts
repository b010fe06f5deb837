import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNamedApart } from '../../src/language/body-names.ts';

describe('isNamedApart(name, short, title, text)', () => {
  for (const [name, short, title, text] of [
    ['示例县民政局', '', '示例县养老服务补贴项目绩效评价报告', '县民政局开展了绩效自评。'],
    ['示例市虚构区教育局', '', '虚构区学生营养改善计划绩效评价报告', '区教育局成立了评价小组。'],
    ['示例县人力资源和社会保障局', '县人社局', '示例县就业培训项目绩效评价报告', '县人社局组织实施。'],
    ['示例县人力资源和社会保障局', '人社局', '示例县就业培训项目绩效评价报告', '由县人社局组织实施。'],
    ['云岭市水务局', '', '云岭市河道保洁项目绩效评价报告', '来源：市水务局'],
  ] as const)
    it(`holds of ${name} in ${title}，${text}`, () => assert.ok(isNamedApart(name, short, title, text)));
  for (const [name, short, title, text] of [
    ['示例县民政局', '', '示例县养老服务补贴项目绩效评价报告', '县财政局开展了绩效评价。'],
    ['示例县民政局', '', '云岭县养老服务补贴项目绩效评价报告', '县民政局开展了绩效自评。'],
    ['示例县民政局', '', '示例县养老服务补贴项目绩效评价报告', '市民政局开展了绩效评价。'],
    ['示例县民政局', '县财政局', '示例县养老服务补贴项目绩效评价报告', '县财政局开展了绩效评价。'],
    ['民政局', '', '示例县养老服务补贴项目绩效评价报告', '县民政局开展了绩效自评。'],
  ] as const)
    it(`does not hold of ${name} in ${title}，${text}`, () => assert.ok(!isNamedApart(name, short, title, text)));
});
