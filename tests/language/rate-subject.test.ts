import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgetShared, labelNamesAnother, namesAnother } from '../../src/language/rate-subject.ts';

const own = '河道保洁项目\n示例市虚构区水务局2024年度河道保洁项目绩效自评报告';

describe('whose rate it is', () => {
  for (const label of [
    '三标段资金支付率只有',
    '道具费执行率',
    '其中柳岸镇支付率',
    '设备采购支出进度',
    '小游园建设支出进度仅为',
    '二期工程支付率',
  ])
    it(`its name says another thing: ${label}`, () => assert.equal(labelNamesAnother(label, own), true));

  for (const label of ['支出进度仅为', '河道保洁项目资金支付率', '预算执行率', '全年资金支出率达到', '河道保洁经费执行率', '总支出进度'])
    it(`its name says none: ${label}`, () => assert.equal(labelNamesAnother(label, own), false));

  it('is that of a source, a level or a use whose whole name stands before it', () => {
    const names = [
      ...[
        '其他资金',
        '其他',
        '其余资金',
        '上年结转资金',
        '单位自筹',
        '省',
        '区',
        'B资金',
        '地方政府专项债',
        '财政拨款（含上年）',
        '社会捐赠',
      ],
      ...['各镇街配套', '一般公共预算', '事业收入', '设备购置', '总部费用', '到位资金', '年初结转'],
    ];
    for (const name of names)
      for (const rate of ['执行率', '预算执行率', '支付进度', '资金支出率']) {
        assert.equal(labelNamesAnother(`${name}${rate}`, name), false, `${name}${rate}`);
        assert.equal(labelNamesAnother(`二期${name}${rate}`, name), true, `二期${name}${rate}`);
      }
  });

  it('is another’s where other money is named: 其他资金', () => assert.equal(labelNamesAnother('其他资金执行率', own), true));

  for (const before of [
    '二是个别项目进度慢，“小游园建设”支出进度仅为',
    '三标段受雨季影响，资金支付率只有',
    '全年支出57万元，其中道具费执行率为',
    '柳岸镇因征地滞后，支付率为',
    '护岸修复工程进展缓慢，支出进度为',
    '培训费使用较少，执行率为',
    '部分单位报账不及时，支付率仅',
    '各项目中，闸门更新项目执行率为',
  ])
    it(`its sentence names another thing: ${before}`, () => assert.equal(namesAnother(before, own), true));

  for (const before of [
    '全年支出190万元，预算执行率为',
    '截至2024年12月底，河道保洁项目资金支付率为',
    '“河道保洁项目”资金支付率为',
    '本项目经费190万元全部支付，执行率',
    '个别标段进度滞后，全年总体执行率为',
    '按照财政部门的要求，项目资金支出率为',
    '示例市虚构区水务局全年支出190万元，支出率为',
  ])
    it(`its sentence names none: ${before}`, () => assert.equal(namesAnother(before, own), false));

  for (const [between, budget] of [
    ['万元，完成调整预算的', 'adjusted'],
    ['万元，占年初预算的', 'initial'],
    ['元，完成预算的', 'any'],
    [' 万元，已完成全年预算数的 ', 'adjusted'],
    ['万元，占预算总额的比例为', 'any'],
    ['万元，占总支出的', undefined],
    ['万元，比上年增长', undefined],
    ['万元，其中三标段完成预算的', undefined],
    ['万元，收入完成预算的', undefined],
    ['万元（不含结转），另支出20万元，完成预算的', undefined],
  ] as const)
    it(`the share of a budget behind an amount: ${between}`, () => assert.equal(budgetShared(between), budget));
});
