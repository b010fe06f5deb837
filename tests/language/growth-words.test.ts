import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherBase, otherSubject } from '../../src/language/growth-words.ts';

const clauseOf = (words: string) => words.split(/[，,]/u).at(-1) ?? '';
const baseOf = (words: string) => otherBase(clauseOf(words), words, 2023);

describe('what a rate of growth is held against', () => {
  const others = [
    '较2020年增长',
    '比2019年同期上升',
    '环比增长',
    '人数环比上升',
    '年均增长',
    '年平均增长',
    '比计划增长',
    '较年初增长',
    '较上月增加',
    '较预算数多',
    '比全市平均水平高',
    '较前年增加',
    '比邻县多',
    '相较于“十三五”末提高',
    '与2020年相比，受益人口 27,540 人，增长',
    '与2020年相比增长',
    '比上年计划增长',
    '比上半年增长',
    '较改造前减少',
  ];
  for (const words of others) it(`is another base in ${words}`, () => assert.notEqual(baseOf(words), undefined));
  const lastYears = [
    '比上年增长',
    '较上年度增加了约',
    '同比增长',
    '同比上升',
    '比去年同期上涨',
    '较2022年增长',
    '比2022年同期增长',
    '与上年相比，增长',
    '与2022年相比，受益人口 27,540 人，增长',
    '较前一年下降',
    '增长',
    '增幅为',
    '较上年同期人数增长',
    '比上一年增加',
    '占比上升',
    '增长比较明显，同比增长',
    '人数增长较快，同比增长',
    '与同期相比增长',
    '环境改善后同比增长',
  ];
  for (const words of lastYears) it(`is the year before in ${words}`, () => assert.equal(baseOf(words), undefined));
});

describe('what has grown', () => {
  const known = '受益农村人口\n农村人口\n全年受益农村人口人';
  const others = [
    '水费增长',
    '水费收入比上年增长',
    '脱贫人口同比增长',
    '供水量同比上升',
    '满意度较上年提高',
    '管护支出同比下降',
    '独居老人增长',
  ];
  for (const words of others) it(`is another in ${words}`, () => assert.notEqual(otherSubject(words, known), undefined));
  const own = [
    '比上年增长',
    '同比增长',
    '人数同比增长',
    '受益人数比上年增长',
    '农村人口较去年增长',
    '总数同比上升了约',
    '全县受益农村人口同比增长',
    '服务对象人数同比增长',
    '与上年相比增长',
    '较2022年增长',
    '受益规模持续扩大',
    '增幅为',
    '同比净增长',
  ];
  for (const words of own) it(`is the count in ${words}`, () => assert.equal(otherSubject(words, known), undefined));
});
