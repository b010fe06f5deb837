import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeFrom, saysStart } from '../../src/language/change-spans.ts';

/** The number stands between bars. */
const ofMarked = (marked: string) => {
  const [before = '', number = '', behind = ''] = marked.split('|');
  return changeFrom(before + number + behind, before, (before + number).length);
};

describe('changeFrom(text, before, end)', () => {
  for (const [marked, words] of [
    ['空气质量优良率从|82%|提高到90%', '提高到'],
    ['就业人数由|1,200人|增至1,530人', '增至'],
    ['平均办理时间由|15天|，压缩至6天', '，压缩至'],
    ['处理时限|20天|→12天', '→'],
    ['处理时限|20天| --> 12天', '-->'],
    ['村数从2020年的|15个|增加到2023年的32个', '增加到2023年的'],
    ['预算由|50万元|调整为62万元', '调整为'],
    ['就业人数由|120户|（含低保40户）增加到150户', '增加到'],
    ['投诉量较年初的|46件|下降到21件', '下降到'],
    ['床位|200张|扩充至240张', '扩充至'],
    ['站点由|15个|达到32个', '达到'],
    ['由|一个|增加到三个', '增加到'],
    ['由|15个|工作日压缩为7个工作日', '工作日压缩为'],
    ['年度指标值由≥|92%|下调为≥88%', '下调为'],
    ['保有量自|120辆|增至150辆', '增至'],
    ['持证人数由从业前的|12人|增加到40人', '增加到'],
    ['补助标准由每人每月|600元|，提高到700元', '，提高到'],
    ['发案数的降幅由|5%|扩大到8%', '扩大到'],
  ] as const) {
    it(`reads ${marked}`, () => assert.equal(ofMarked(marked)?.words.replaceAll(/（[^）]*）|\s/gu, ''), words));
  }
  for (const marked of [
    '全年培训|52人|，提高到',
    '安排|20人|组成5个组',
    '从|3个|镇抽取120户',
    '由|5人|组成的小组',
    '投入|50万元|，改造为20间',
    '完成|60户|，满意度提高到90%',
    '发放|3万元|补助后收入提高到5万元',
    '培训|40人|。满意度由85%提高到90%',
    '补助|200元|至300元',
    '支出|30万元|，完成率达到95%',
    '新增|12个|，总数达到38个',
    '比上年增加|12个|，增长到',
    '自愿报名|120人|，实际参训达到110人',
    '自愿报名|120人|，参训人数增加到150人',
    '项目由区财政安排资金|50万元|，总投资达到120万元',
    '项目由区财政安排资金|50万元|，调整为60万元',
    '资金来自财政拨款|50万元|，实际支出达到48万元',
    '自治区补助|60万元|，县级配套达到30万元',
    '从业人员|120人|，持证达到110人',
    '自来水改造入户|120户|，通水达到110户',
    '由三家单位承担|12项|，增加到15项',
    '发案数同比减少|20件|降至35件',
    '能耗下降了|5%|降为20吨',
  ]) {
    it(`is silent of ${marked}`, () => assert.equal(ofMarked(marked), undefined));
  }
});

describe('saysStart', () => {
  it('tells a name whose number is that before a change', () => {
    for (const each of ['平均办理时间由', '原补助标准', '年初在册车辆', '改造前床位', '上年投诉']) assert.ok(saysStart.test(each), each);
    for (const each of ['平均办理时间', '在册车辆', '补助标准', '目前床位']) assert.ok(!saysStart.test(each), each);
  });
});
