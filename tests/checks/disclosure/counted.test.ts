import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedWord, namesOthers } from '../../../src/checks/disclosure/counted.words.ts';
import { smallCountsIn } from '../../../src/checks/disclosure/small-counts.ts';

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
    ['被拐卖妇女4人', ['error 4人']],
    ['受害学生4人', ['error 4人']],
    ['烈士遗孤2人', ['error 2人']],
    ['事实无人抚养的2人', ['error 2人']],
    ['两个女娃由福利院收养', ['error 两个']],
    ['救助女童一名。', ['error 一名']],
    ['3个孩子放弃领取', ['warning 3个']],
    ['致2人死亡', ['warning 2人']],
    ['伤者3人，遗属2人', ['warning 3人', 'warning 2人']],
    ['3名家属', ['warning 3名']],
    ['三名小学生被困', ['warning 三名']],
    ['残疾居民6名', ['warning 6名']],
    ['残疾人6名', ['warning 6名']],
    ['个案1例由妇联转介', ['warning 1例']],
    ['两起性侵案，猥亵案件3件', ['warning 两起', 'warning 3件']],
    ['走访的姐弟二人', ['warning 姐弟二人']],
    ['母子3人、父女俩', ['warning 母子3人', 'warning 父女俩']],
    ['一对夫妻和一家三口', ['warning 一对夫妻', 'warning 一家三口']],
    ['女童和男童各2名', ['error 2名']],
    ['未成年被害人（女）3人', ['error 3人']],
    ['被害人家属一行3人', ['error 3人']],
    ['3人未满14周岁', ['error 3人']],
    ['不满十八周岁的4人', ['error 4人']],
    ['3名13岁女童', ['error 3名']],
    ['分别救助2名、3名女童', ['error 2名', 'error 3名']],
    ['3至4名女童，三四名孤儿', ['error 3至4名', 'error 三四名']],
    ['女童3，男童2。', ['error 3', 'error 2']],
    ['三个娃', ['error 三个']],
    ['一家4口，一户三口，2女1男', ['warning 一家4口', 'warning 一户三口', 'warning 2女1男']],
    ['3名女生', ['warning 3名']],
    ['双胞胎姐妹、俩孩子', ['warning 双胞胎姐妹', 'warning 俩孩子']],
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
    '儿童书包4个',
    '老人床位10张',
    '建成3个儿童活动区、2个留守儿童关爱点',
    '5个未成年人保护工作站',
    '3个儿童友好社区',
    '4个残疾人就业基地',
    '为3家儿童福利机构配备设备',
    '死亡人数控制在3人以内，未发生3人以上死亡事故',
    '夫妻双方、父子关系、双胞胎家庭、两兄弟单位',
    '家属院3栋，家属区改造2个',
    '典型案例3个',
    '性侵案件12件',
    '死亡11名',
    '一个儿童也不能少，每一名儿童都有',
    '儿童一人一档，女童一个月领一次',
    '幼儿园教师4名',
    '男女比例为1男2女',
    '小学生课后服务3次，个案≥3例，开展个案会谈3次',
    '两名未成年人保护专家授课',
    '失踪车辆3台，受伤动物4只',
    '法治副校长3名进校园',
    '女童12至15名',
    '0-3岁儿童、6岁以上儿童',
    '未满14周岁的人',
    '2名、3名工作人员',
    '儿童文学读本3，少儿读本2。',
    '3名13岁以上的工作人员',
    '未成年人案件3件，儿童疫苗3支',
  ])
    it(`leaves ${text}`, () => assert.deepEqual(found(text), []));
});

describe('namedWord(label)', () => {
  it('tells persons from those who serve them', () => {
    for (const label of ['救助受侵害女童', '受助儿童', '未成年被害人人数', '社区矫正对象', '刑满释放人员'])
      assert.ok(namedWord(label), label);
    for (const label of ['儿童督导员', '未成年人检察官', '工作人员', '留守儿童之家', '儿童福利院工作人员', '评审专家'])
      assert.equal(namedWord(label), undefined, label);
    for (const label of ['儿童书包', '儿童活动区', '未成年人保护工作站']) assert.ok(namesOthers(label, '个'), label);
    for (const label of ['受虐儿童', '困境儿童家庭']) assert.ok(!namesOthers(label, '个'), label);
  });
});
