import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PartKind } from '../../src/domain/part-kinds.ts';
import { nameOfKind } from '../../src/language/part-kind-words.ts';

const sound: Readonly<Record<PartKind, readonly string[]>> = {
  source: [
    '中央资金',
    '省级补助',
    '市县资金',
    '一般公共预算',
    '彩票公益金',
    '财政拨款收入',
    '当年财政拨款',
    '上年结转资金',
    '年初结转和结余',
    '其他资金',
    '其他收入',
    '单位自有资金',
    '村集体自筹',
    '群众自筹',
    '企业捐赠',
    '专项债券',
    '银行贷款',
    '镇街配套资金',
    '区级财政资金',
    '市级财力',
    '政府性基金预算拨款收入',
    '国债',
    '省级',
    '上级转移支付',
    '区本级',
    '就业补助资金',
  ],
  project: ['空白路小学食堂改扩建项目', '河道清淤工程（二期）', '智慧停车工程', '云梯口改造项目'],
  use: [
    '人员经费',
    '公用经费',
    '会议费',
    '“三公”经费',
    '高龄津贴',
    '护林员补助',
    '设备购置',
    '监测设施',
    '药物灌浆',
    '村卫生室运行',
    '公共卫生服务',
    '其他',
    '居家适老化改造',
    '困难学生补助资金',
    '基本支出',
    '项目支出',
    '因公出国（境）费',
    '就业奖励',
    '孕前优生检查',
    '人员',
    '土建',
    '绿化养护',
    '信息系统运维',
    '第三方服务',
    '宣传',
    '省级公益林管护',
  ],
  level: ['市本级', '各区', '虚构区', '纸湾镇', '区级', '市级部门', '县级', '县（区）级', '下属单位', '街道', '省级'],
  group: [
    '低保户',
    '残疾儿童',
    '老年人',
    '退役军人',
    '孤儿',
    '困难职工',
    '高校毕业生',
    '学生（寄宿）',
    '孕产妇女',
    '建档立卡家庭',
    '脱贫人口',
  ],
};

/** What a name cannot be. */
const unsound: Readonly<Record<PartKind, readonly string[]>> = {
  source: ['人员经费', '高龄津贴', '设备购置', '食堂改扩建项目', '残疾儿童', '河道清淤', '护林员补助', '基本支出', '绿化养护'],
  project: ['中央资金', '人员经费', '老年人', '各区', '项目支出', '高龄津贴'],
  use: ['中央资金', '省级资金', '彩票公益金', '财政拨款收入', '食堂改扩建项目', '残疾儿童', '市本级', '各区', '一般公共预算', '银行贷款'],
  level: ['中央资金', '人员经费', '食堂改扩建项目', '老年人', '市级重点项目', '村卫生室运行'],
  group: ['中央资金', '公共卫生', '护林员补助', '人员经费', '各区', '食堂改扩建项目', '老年人补助', '养老机构'],
};

describe('what names of parts say of their kind', () => {
  for (const [kind, names] of Object.entries(sound) as [PartKind, readonly string[]][]) {
    it(`lets a ${kind} be called so`, () => {
      assert.deepEqual(
        names.filter((name) => !nameOfKind[kind](name)),
        [],
      );
    });
    it(`tells what is no ${kind}`, () => {
      assert.deepEqual(
        unsound[kind].filter((name) => nameOfKind[kind](name)),
        [],
      );
    });
  }
});
