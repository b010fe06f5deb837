import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMemoRow } from '../../../src/language/cells/memo-rows.ts';
import { nameOfKind } from '../../../src/language/part-kind-words.ts';

const memos = [
  ...[
    '备查：审计核减',
    '备注：退回 3 户',
    '备查',
    '备 注',
    '说明',
    '另：区级另行安排',
    '附：工程款明细',
    '附注1：',
    '注：含税',
    '（备注）质保金',
    '*注：退回',
  ],
  ...[
    '其他说明：',
    '补充说明',
    '情况说明',
    '其他说明事项',
    '补充资料：',
    '另有：捐赠物资',
    '审计核减',
    '财政评审核减额',
    '其中：审减',
    '经审核核减金额',
    '核减（备查）',
    '上级补助（不计入合计）',
    '审增',
  ],
  ...[
    '节约资金',
    '招标节约额',
    '节支',
    '差额',
    '与预算数差额',
    '增减额',
    '年末结余',
    '结转下年',
    '退回财政',
    '已缴回国库',
    '未使用资金',
    '财政收回资金',
  ],
];
const sources = [
  ...[
    '一般公共预算资金',
    '其中：当年财政拨款',
    '其他资金',
    '上年结转资金',
    '上年结余',
    '自筹',
    '附属单位上缴收入',
    '结余资金',
    '盘活收回存量资金',
  ],
  ...[
    '上级补助',
    '区级另行安排资金',
    '事业收入（含上年）',
    '捐赠',
    '财政评审费',
    '节约用水改造',
    '说明书印制费',
    '审计费',
    '备用金',
    '其他事项',
    '其他资料',
    '其他事项支出',
    '其他资料印刷费',
    '补充事项',
    '附加费收入',
    '另拨专款',
  ],
];

describe('a row of money that only notes something', () => {
  for (const name of memos) it(`is ${name}`, () => assert.ok(isMemoRow(name)));
  for (const name of sources) it(`is not ${name}`, () => assert.ok(!isMemoRow(name)));

  it('is never a name by which a source is known, whatever mark opens it', () => {
    const known = sources.filter((name) => nameOfKind.source(name.replace(/^其中：/u, '')));
    assert.ok(known.length > 5);
    for (const mark of ['备查', '备注', '说明', '另', '附', '注'])
      for (const name of known) for (const colon of ['：', ':', ' ： ']) assert.ok(isMemoRow(`${mark}${colon}${name}`));
  });
});
