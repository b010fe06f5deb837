import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annexNumber, isAnnexLine, isAnnexNumber, isSameAnnex } from '../../src/language/annex-mark.ts';
import { otherSubject } from '../../src/language/growth-words.ts';
import { wantsFigure } from '../../src/language/numbers/narrative-number.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';
import { moneyUnitIn } from '../../src/language/table-units.ts';

const wanted = (text: string): string[] =>
  readNumbers(text)
    .filter(wantsFigure)
    .map((number) => number.text);

describe('a number of how something is made up', () => {
  for (const text of [
    '区镇按3:7比例分担。',
    '按 3：7 的比例承担',
    '四六开，即4:6分成',
    '覆盖5镇3乡。',
    '辖3街5镇2乡',
    '三镇两乡',
    '成立4个工作组。',
    '下设2个专班，组建6个督查小组。',
    '项目覆盖全区5镇3乡',
    '涉及5村3社区',
    '由5镇3乡组成',
    '包括三镇两乡',
    '含3街2镇',
    '完成部署，项目覆盖5镇3乡',
    '抽调人员组成3个检查组',
    '成立2个领导小组',
    '改造工程覆盖5镇3乡',
    '建设内容包括5镇3乡',
    '省、县分担比例为3:7',
    '分担比例为3∶7',
    '资金按3:7予以配套',
    '混凝土配比1:2:3',
    '每季度末月25日前发放，次月10日、25日核对',
    'Unit: RMB 10,000',
    'Unit：RMB10,000',
    'units: in RMB 1000',
  ])
    it(`wants no figure: ${text}`, () => assert.deepEqual(wanted(text), []));
  for (const [text, numbers] of [
    ['改造12个村3个社区', ['12个', '3个']],
    ['清淤3:7', ['3', '7']],
    ['男女比例3:7', ['3', '7']],
    ['师生比1∶12', ['1', '12']],
    ['每月补贴25日', ['25日']],
    ['成立公司4个', ['4个']],
    ['成立4个合作社', ['4个']],
    ['投入RMB 10,000', ['RMB 10,000']],
    ['巡查5次3组', ['5次', '3组']],
    ['完成改造12村8社区', ['12', '8']],
    ['改造惠及5村3社区', ['5', '3']],
    ['改造覆盖5村3社区', ['5', '3']],
    ['修缮12村8社区', ['12', '8']],
    ['5村3社区受益', ['5', '3']],
    ['辖区5村3社区均完成改造', ['5', '3']],
    ['救助涉及3街2镇', ['3', '2']],
    ['扶持成立4个工作队', ['4个']],
    ['组建12个互助小组', ['12个']],
    ['组建8个志愿服务分队', ['8个']],
  ] as const)
    it(`wants one elsewhere: ${text}`, () => assert.deepEqual(wanted(text), numbers));
});

describe('an age', () => {
  for (const text of [
    '向80周岁以上高龄老年人发放',
    '80周岁以上高龄津贴按月发放',
    '年满80周岁的可以申请',
    '未满16周岁的',
    '男60周岁、女55周岁以上',
    '60周岁（含）以上',
    '80岁老人的家庭',
    '18周岁以内',
  ])
    it(`names who is meant: ${text}`, () => assert.deepEqual(wanted(text), []));
  for (const [text, numbers] of [
    ['平均寿命达到80岁以上', ['80岁']],
    ['人均预期寿命提高到80.5岁', ['80.5岁']],
    ['护理员平均年龄35岁以下', ['35岁']],
    ['80周岁以上1200人', ['1200人']],
    ['最年长者101岁', ['101岁']],
    ['80周岁以上老年人占12%', ['12%']],
  ] as const)
    it(`is counted, or something beside it: ${text}`, () => assert.deepEqual(wanted(text), numbers));
});

describe('the unit of a table in English', () => {
  for (const [text, unit] of [
    ['Unit: RMB 10,000', '万元'],
    ['（Unit: RMB 10,000）', '万元'],
    ['Unit: RMB 1,000', '千元'],
    ['unit: RMB', '元'],
    ['Unit: ten thousand yuan', '万元'],
    ['Unit: RMB 100,000,000', '亿元'],
  ] as const)
    it(`is read: ${text}`, () => assert.equal(moneyUnitIn(text, 'caption'), unit));
  for (const text of ['Unit: person', 'Yuan Ming Yuan', 'Unit: km', '单位：人'])
    it(`is none: ${text}`, () => assert.equal(moneyUnitIn(text, 'caption'), undefined));
});

describe('an annex by a letter', () => {
  for (const text of ['附件A', '附件 B', '附录C', '附表A-1', '附件Ａ']) it(`is one: ${text}`, () => assert.equal(isAnnexLine(text), true));
  for (const text of ['附件ABC', '附件Annual', '附件a']) it(`is none: ${text}`, () => assert.equal(isAnnexLine(text), false));
  it('is told apart from the others', () => {
    assert.equal(annexNumber('附件A'), 'A');
    assert.equal(isAnnexNumber('A'), true);
    assert.equal(isSameAnnex('A', 'Ａ'), true);
    for (const other of ['B', '1', '65', 'I']) assert.equal(isSameAnnex('A', other), false);
  });
});

describe('the size of a change told by itself', () => {
  for (const clause of ['幅度', '同比变动率为负，幅度', '降幅', '变化幅度为', '增减', '同比变动'])
    it(`names nothing else: ${clause}`, () => assert.equal(otherSubject(clause, '受益家庭'), undefined));
  for (const clause of ['经费增幅', '投诉同比变动', '人均成本变化', '就餐人次变动率为', '满意度幅度'])
    it(`names something: ${clause}`, () => assert.notEqual(otherSubject(clause, '受益家庭'), undefined));
});
