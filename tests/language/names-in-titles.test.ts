import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beforeInTitle, behindInTitle } from '../../src/language/boundary-words.ts';

/** The name stands between bars. */
const isWhole = (title: string): boolean => {
  const [before = '', , behind = ''] = title.split('|');
  return beforeInTitle.test(before) && behindInTitle.test(behind);
};
const bodies = [
  '第一中学',
  '实验小学',
  '机关幼儿园',
  '交警支队',
  '国有林场',
  '气象台',
  '监狱',
  '虚构村',
  '供销社',
  '海关',
  '人民法庭',
  '虚构局',
  '街道',
];
const behind = [
  '政策绩效评价报告',
  '工作绩效自评报告',
  '补助资金绩效评价',
  '奖补资金评价报告',
  '服务项目自评报告',
  '建设项目评价',
  '体系建设项目评价',
];

describe('a name in a title', () => {
  it('may follow any body, a verb of what is done, and a word that joins', () => {
    for (const body of [...bodies, '关于', '实施', '开展', '关于开展', '养老和'])
      assert.ok(isWhole(`示例县${body}|校舍维修|项目绩效自评报告`), body);
  });
  it('may have behind it what kind of project it is', () => {
    for (const each of behind) assert.ok(isWhole(`示例区虚构局|残疾人两项补贴|${each}`), each);
  });
  it('is cut where a part of it stands outside', () => {
    for (const each of [
      '示例局河道|保洁|项目评价',
      '示例局|河道|保洁项目评价',
      '示例局农村|饮水安全|项目评价',
      '示例局新农村|道路改造|项目',
      '示例局校园|文化建设|项目',
      '示例局科学|普及|项目评价',
      '示例局|养老|服务评价',
      '示例局|道路|建设评价',
      '示例局群众参与|平台|项目',
    ])
      assert.ok(!isWhole(each), each);
  });
});
