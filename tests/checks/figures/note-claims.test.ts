import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { falseDenials } from '../../../src/checks/figures/note-faults.ts';
import { notesSayWhatTheReportSays } from '../../../src/checks/figures/notes-say-what-the-report-says.ts';
import { reportsOf } from '../../../src/domain/archive.ts';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import { readArchive } from '../../../src/loading/from-files.ts';
import { changedFolder } from '../rule-folder.ts';
import { subjectOf } from '../text/said-of.ts';

const content = changedFolder({ after: (done) => after(() => (done as () => void)()) }, 'nothing');
const { archive } = await readArchive(content);
const path = 'example-bureau/2023/river-cleaning/';
const report = reportsOf(archive ?? assert.fail('refused')).find((each) => each.path === path) ?? assert.fail('no report');
const file = projectFile.parse(parse(readFileSync(join(content, path, 'project.yaml'), 'utf8'), { schema: 'failsafe' }));

/** What is asked about a note beside the text of the river's report. */
const askedOf = (text: string): string[] =>
  notesSayWhatTheReportSays
    .find({ ...subjectOf([]), file, report: { ...report, narrative: { ...report.narrative, remarks: [{ after: 3, text, line: 1 }] } } })
    .map(({ what }) => what);

/** 850,000 adjusted, 833,000 spent; one of four indicators missed; 120 households, 100 before; evaluated by the bureau itself. */
const untrue: Readonly<Record<string, readonly string[]>> = {
  'what was spent beside the budget': [
    '决算数超过预算。',
    '全年支出高于调整后预算。',
    '支出与预算一致。',
    '实际支出八十三万三千元，与预算相符。',
    '资金全部用完，没有结余。',
    '项目超支。',
  ],
  'whether the budget was adjusted': ['预算没有调整。', '年中预算未作调整。', '预算未进行任何调整。', '未调整预算。', '预算没有追加。'],
  'what is missing': [
    '报告没有公布低保家庭户数。',
    '居民满意度未公布。',
    '报告没有写明河道投诉的实际完成值。',
    '报告未披露保洁巡查次数。',
    '报告没有写满意度。',
  ],
  'whether targets were reached': [
    '全部指标均已达到。',
    '各项目标都已完成。',
    '居民满意度达到指标值。',
    '保洁巡查没有达到年度指标值。',
    '保洁巡查没能如期达到年度指标值。',
    '居民满意度符合预期。',
    '居民满意度高于指标值。',
    '河道投诉未达标。',
  ],
  'more and fewer': [
    '受益家庭比上年少。',
    '受益家庭较上年减少。',
    '低保家庭比受益家庭多。',
    '受益家庭同比下降。',
    '受益家庭比低保家庭少。',
  ],
  'who evaluated': [
    '本项目由第三方机构评价。',
    '由财政部门组织评价。',
    '委托会计师事务所进行绩效评价。',
    '由主管部门开展评价。',
    '由上级部门评价。',
  ],
  'what the report has no word of': [
    '项目经费由中央财政安排。',
    '部分资金来自社会捐赠。',
    '报告的公布日期为 2024 年 5 月。',
    '居民满意度未达标系管理不力所致。',
    '项目成效显著。',
  ],
};

const sound: readonly string[] = [
  '决算数低于调整后预算。',
  '支出没有超过预算。',
  '预算有调整。',
  '报告没有说明追加预算的原因。',
  '报告没有写统计到哪一天为止。',
  '报告没有公布受益总人数。',
  '报告没有写上年的巡查次数。',
  '报告没有说明由谁评价河道投诉。',
  '居民满意度没有达到指标值。',
  '居民满意度没有如期达到指标值。',
  '居民满意度未按预期实现目标。',
  '保洁巡查达到年度指标值。',
  '受益家庭比上年多。',
  '低保家庭比受益家庭少。',
  '资金由区级财政资金和镇街配套资金组成。',
  '河道投诉的目标是“不多于 10 件”，10 件本身也算达到。',
  '评价由本局自行组织，没有第三方参加。',
  '没有达到目标的原因，报告没有写。',
  '“低保家庭”按什么时间统计，报告没有说明。',
];

describe('a note without a number', () => {
  for (const [kind, notes] of Object.entries(untrue))
    for (const note of notes) it(`is asked about where it does not fit ${kind}: ${note}`, () => assert.equal(askedOf(note).length, 1));
  for (const note of sound) it(`is let alone where it fits: ${note}`, () => assert.deepEqual(askedOf(note), []));
  it('is not asked about where it is refused', () => {
    const note = '报告没有写受益家庭。';
    assert.equal(falseDenials(note, report).length, 1);
    assert.deepEqual(askedOf(note), []);
  });
});
