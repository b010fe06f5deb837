import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedWord } from '../../../src/checks/disclosure/counted.words.ts';
import { smallCountsIn } from '../../../src/checks/disclosure/small-counts-stay-out.ts';

const found = (text: string, isTable = false) =>
  smallCountsIn(text, isTable, { block: 5, ask: 10 }).map(({ shown, level }) => `${level} ${shown}`);

describe('smallCountsIn(text, isTable, thresholds)', () => {
  for (const [text, expected] of [
    ['救助受侵害女童3人。', ['error 3人']],
    ['救助了三名女童。', ['error 三名']],
    ['其中3名受侵害的女童由社工陪同。', ['error 3名']],
    ['女童人数共计 3 人', ['error 3人']],
    ['救助女\u200B童 3 人', ['error 3人']],
    ['救助⼥童３人', ['error 3人']],
    ['救助女 童 3 人', ['error 3人']],
    ['未成年被害人：4名', ['error 4名']],
    ['刑满释放人员4人', ['error 4人']],
    ['帮扶社区矫正对象两名', ['error 两名']],
    ['3人系未成年人', ['error 3人']],
    ['儿童4人、妇女20人', ['error 4人']],
    ['孤儿7人', ['warning 7人']],
    ['救助一名未成年被害人', ['warning 一名']],
    ['2名被害人家属', ['error 2名']],
  ] as const)
    it(`finds ${text}`, () => assert.deepEqual(found(text), expected));

  it('finds a count in a cell behind its name', () => {
    assert.deepEqual(found('救助受侵害女童\n≥3人\n3人', true), ['error 3人']);
    assert.deepEqual(found('救助受侵害女童\n工作人员\n3人', true), []);
  });

  for (const text of [
    '工作人员3人，评审专家5名。',
    '3名检察官走访留守儿童。',
    '儿童督导员3名',
    '未成年人检察部门3人',
    '为儿童福利院配备护理员4名',
    '3名工作人员为女童提供服务',
    '抚养2名以上未成年子女的家庭',
    '救助被害人25人',
    '未成年人案件3件',
    '帮助女童的检察官3人',
    '女童0人',
    '留守儿童之家3个',
    '居民3人，妇女4名',
    '一名工作人员',
    '计划救助女童不少于3名',
    '选派3名干部到儿童救助站工作',
    '2023年未成年人工作小组3人',
  ])
    it(`leaves ${text}`, () => assert.deepEqual(found(text), []));
});

describe('namedWord(label)', () => {
  it('tells persons from those who serve them', () => {
    for (const label of ['救助受侵害女童', '受助儿童', '未成年被害人人数', '社区矫正对象', '刑满释放人员'])
      assert.ok(namedWord(label), label);
    for (const label of ['儿童督导员', '未成年人检察官', '工作人员', '留守儿童之家', '儿童福利院工作人员', '评审专家'])
      assert.equal(namedWord(label), undefined, label);
  });
});
