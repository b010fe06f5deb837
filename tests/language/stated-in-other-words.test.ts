import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluatedByBody } from '../../src/language/evaluation-words.ts';
import { gradesGiven } from '../../src/language/grade-words.ts';
import { goalSaid, helped, noScoreUnnamed, overLastYear, perhapsSpent, scoreUnnamed } from '../../src/language/stated-words.ts';

const isScore = (before: string): boolean => scoreUnnamed.test(before) && !noScoreUnnamed.test(before);
const isGrade = (text: string): boolean => gradesGiven(text).length > 0;

/** What is said in either way of one thing, and what only looks like it. */
const classes: Readonly<Record<string, readonly [is: (text: string) => boolean, said: readonly string[], other: readonly string[]]>> = {
  'a score without a word for it': [
    isScore,
    ['项目最终评定', '项目总评价值为', '项目考核计', '项目绩效分值', '专家评审打', '综合评定结果为', '经考核核定为'],
    ['产出指标评价', '决策部分评定', '按绩效评价', '项目满分', '考核实行', '扣', '河道', '每项评价', '一级指标考核计'],
  ],
  'a grade': [
    isGrade,
    [
      '列优等。',
      '整体绩效属于优，',
      '考核结果列入良等，',
      '绩效处于良好水平',
      '考核结果达到中等水平，',
      '评价情况属于优秀水平。',
      '总体达到优秀。',
      '被列为优秀。',
    ],
    [
      '资金列中央。',
      '项目属于中等规模。',
      '系列优秀作品',
      '排列优等品率',
      '水质属于良好类别',
      '列支良种补贴。',
      '达到中型规模。',
      '全县经济总体处于中等水平。',
      '整体达到良好水平。',
      '绩效处于良好水平的项目',
      '绩效管理水平一般。',
      '考核前处于一般水平线。',
    ],
  ],
  'what was spent': [
    (text) => perhapsSpent.test(text),
    ['资金使用', '实际报账', '使用完毕', '全年已报销', '累计支用资金', '项目资金使用合计', '，共使用'],
    ['建议使用', '管网使用', '可供使用的', '计划使用', '土地使用', '未结算', '补助使用单位'],
  ],
  'who was helped': [
    (text) => helped.test(text),
    ['覆盖服务人口人', '累计服务群众人', '名农村居民用上放心水', '保障了人的用水', '解决了户村民的用水', '覆盖学生人'],
    ['培训服务人员人', '保障人员名', '聘用保洁员名', '覆盖村个', '应保障人', '抽查人员名', '服务窗口个'],
  ],
  'a goal': [
    (text) => goalSaid.test(text),
    ['年度总体任务：解决缺水问题。', '预期成效：水质达标，群众满意。', '总体目标是河面清洁。', '年度绩效成果为建成供水网络。'],
    ['年度任务如下：见表。', '工作任务：抓好落实。', '预期成效明显。', '总体任务为改造管网48公里。', '工作成效：群众满意。'],
  ],
  'a change since last year': [
    (text) => overLastYear.test(text),
    ['，比上年增长', '，同比增长', '，较去年上升', '（比上年度增加', '、同比增加了'],
    ['，其中脱贫人口占', '，满意度比上年增长', '，占', '，完成', '，增长'],
  ],
  'another body that reviews': [
    (text) => evaluatedByBody.test(text),
    ['由县审计局组织复核评价', '委托中衡咨询有限公司开展评价', '由省水利厅组织考评', '聘请南方大学完成绩效评价', '由市绩效办负责评价'],
    ['由本局办公室组织评价', '由我院开展自评', '由局财务科组织评价', '报经县政府同意开展评价', '由绩效办组织自评', '由各村组织评价'],
  ],
};

for (const [thing, [is, said, other]] of Object.entries(classes)) {
  describe(thing, () => {
    for (const text of said) it(`is said: ${text}`, () => assert.ok(is(text)));
    for (const text of other) it(`is not said: ${text}`, () => assert.ok(!is(text)));
  });
}
