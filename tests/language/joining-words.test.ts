import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goesOn, joinsLast, joinsNext } from '../../src/language/boundary-words.ts';
import { joinedTo } from '../../src/language/joined-names.ts';
import { andWords, joiningWords } from '../../src/language/joining-words.ts';
import { sourceLists } from '../../src/language/listed-sources.ts';
import { namesInTurn } from '../../src/language/names-in-turn.ts';

/** Names with a character of a joining word within them. */
const whole = [
  ...['发放及时率', '及格率', '科普覆盖面', '普及率', '涉及村数', '参与度', '参与率', '与会率', '惠及户数', '波及范围'],
  ...[
    '和谐社区',
    '和睦家庭',
    '和平街道路',
    '和解率',
    '和解协议',
    '饱和度',
    '经费总和',
    '碳中和项目',
    '和美乡村',
    '共和国徽章',
    '人和镇路灯',
    '和田地区',
  ],
  ...['或有负债', '暨南大学'],
];
/** Two names, and what joins them. */
const parted = [
  ...[
    '老人和儿童',
    '汇总和分析',
    '空调和油烟机',
    '初中和高中',
    '水平和能力',
    '平台和平均数',
    '协调和监督',
    '设备和平台',
    '温饱和小康',
    '父亲和母亲',
  ],
  ...['派出所及司法所', '技能及素质', '优惠及补贴', '宁波及温州', '调查和解决', '减缓和控制', '市和县', '学生和美术馆', '工作与会议'],
  ...['时效与时间', '老人与其他人', '甲以及乙', '政府和服务站', '药品和解热镇痛药'],
];
const count = (words: string, pattern: string) => [...words.matchAll(new RegExp(pattern, 'gu'))].length;

describe('a word that joins names', () => {
  for (const name of whole) it(`does not stand in ${name}`, () => assert.equal(count(name, joiningWords), 0));
  for (const names of parted) it(`stands once in ${names}`, () => assert.equal(count(names, andWords), 1));

  it('parts the names of a list with 分别 wherever such a name stands in it', () => {
    for (const name of whole)
      for (const names of [
        [name, '任务完成率'],
        ['任务完成率', name],
        ['甲项', name, '乙项'],
        ['甲项', '乙项', '丙项', name],
      ]) {
        const last = names.at(-1) ?? '';
        for (const mark of ['和', '及', '与', '以及', '、']) {
          const head = `${names.slice(0, -1).join('、')}${mark}${last}`;
          const found = namesInTurn(head, names.length, [])?.map(({ start, end }) => head.slice(start, end));
          assert.deepEqual(found, names, head);
        }
      }
  });

  it('parts those of the clause before, where the last only says what is measured of each', () => {
    for (const [head, told] of [
      ['残疾人和低保户，人均补助', ['残疾人人均补助', '低保户人均补助']],
      ['甲路改造、乙桥维修，完成率', ['甲路改造完成率', '乙桥维修完成率']],
      ['东馆及西馆，全年开放天数', ['东馆开放天数', '西馆开放天数']],
      ['东馆、西馆，累计', ['东馆', '西馆']],
    ] as const)
      assert.deepEqual(
        namesInTurn(head, 2, [])?.map(({ start, end, of }) => `${head.slice(start, end)}${of}`),
        told,
        head,
      );
    const three = '东馆、西馆，南馆';
    assert.deepEqual(
      namesInTurn(three, 3, [])?.map(({ start, end }) => three.slice(start, end)),
      ['东馆', '西馆', '南馆'],
    );
  });

  it('joins nothing where a name only begins or ends with its character', () => {
    for (const name of ['及时处置', '及格人数', '与会人员', '和谐社区', '和平街']) {
      assert.equal(joinedTo(name), undefined, name);
      assert.ok(!joinsNext.test(name), name);
      assert.ok(!goesOn.test(`，${name}`), name);
    }
    for (const before of ['科普及', '群众参与', '两项总和']) assert.ok(!joinsLast.test(before), before);
    for (const before of ['道路及', '残疾人和', '桥梁与', '以及']) assert.ok(joinsLast.test(before), before);
  });

  it('keeps such a name of a source in one piece', () => {
    assert.deepEqual(
      sourceLists('资金来源为普惠及时补助资金、区级财政资金和捐赠资金。').flatMap(({ names }) => names),
      ['普惠及时补助资金', '区级财政资金', '捐赠资金'],
    );
  });
});
