import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindHeaded, kindNamed, type NamedKind } from '../../src/language/heads-of-names.ts';

const heads: Readonly<Record<NamedKind, readonly string[]>> = {
  source: ['资金来源', '来源', '资金渠道', '经费来源', '收入来源', '出资单位'],
  project: ['项目', '项目名称', '子项目名称', '★项目', '重点项目', '工程名称', '评价项目'],
  use: ['支出内容', '支出方向', '支出科目', '费用名称', '资金用途', '用途', '开支范围', '资金投向', '经济分类科目', '使用方向'],
  level: ['级次', '镇街', '镇（街道）', '乡镇', '县（市、区）', '县区', '地区', '区域', '市县', '行政区划'],
  group: ['补助对象', '受益人群', '服务对象', '发放对象类别', '人员类别', '群体'],
};
const silent = ['名称', '单位', '内容', '类别', '资金', '资金性质', '科目', '资金项目', '支出项目', '序号', '备注', '项目资金', '对口单位'];

describe('the head of a column of names', () => {
  for (const [kind, all] of Object.entries(heads))
    it(`says that they are of the kind ${kind}`, () => {
      for (const each of all) assert.equal(kindHeaded(each), kind, each);
    });
  it('says nothing where it fits several kinds', () => {
    for (const each of silent) assert.equal(kindHeaded(each), undefined, each);
  });
});

const names: Readonly<Record<Exclude<NamedKind, 'source'>, readonly string[]>> = {
  project: ['甲路改造工程', '应急广播项目（二期）', '防汛物资采购项目'],
  use: ['办公费', '设备购置', '人员支出', '培训费（含资料）', '车辆租赁'],
  level: [
    '市本级',
    '各区',
    '甲镇',
    '乙街道',
    '虚构区',
    '其他县（市、区）',
    '各镇街',
    '县级',
    '纸湾镇',
    '萧山区',
    '西湖区',
    '东城区',
    '滨湖区',
    '沙城镇',
    '新城区',
    '云岭乡',
    '社区',
  ],
  group: ['低保家庭', '特困人员', '残疾儿童', '小学生（寄宿）'],
};
const unknown = ['甲路改造', '高龄津贴', '中央资金', '养老机构', '宣传', '城区绿化', '小区改造', '社区食堂', '集镇保洁', '园区建设'];
const places = [
  '老城区',
  '教学区',
  '校区',
  '东校区',
  '某某小区',
  '景区',
  '库区',
  '山区',
  '贫困山区',
  '城乡',
  '统筹城乡',
  '科技下乡',
  '集镇',
  '办公区',
  '彩旗',
  '示范区',
];

describe('a name in a table of money', () => {
  for (const [kind, all] of Object.entries(names))
    it(`is of the kind ${kind} by itself`, () => {
      for (const each of all) assert.equal(kindNamed(each), kind, each);
    });
  it('is of no kind by itself where several have such names', () => {
    for (const each of [...unknown, ...places]) assert.equal(kindNamed(each), undefined, each);
  });
});
