import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { noteFaults } from '../../../src/checks/figures/note-faults.ts';
import { notesSayWhatTheReportSays } from '../../../src/checks/figures/notes-say-what-the-report-says.ts';
import { reportsOf } from '../../../src/domain/archive.ts';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import { readArchive } from '../../../src/loading/from-files.ts';
import { changedFolder } from '../rule-folder.ts';
import { subjectOf } from '../text/said-of.ts';

const content = changedFolder({ after: (done) => after(() => (done as () => void)()) }, 'nothing');
const { archive } = await readArchive(content);
const path = 'example-bureau/2023/river-cleaning/';
const found = reportsOf(archive ?? assert.fail('refused')).find((each) => each.path === path) ?? assert.fail('no report');
const file = projectFile.parse(parse(readFileSync(join(content, path, 'project.yaml'), 'utf8'), { schema: 'failsafe' }));
const asked = (text: string, report: typeof found): number =>
  notesSayWhatTheReportSays.find({
    ...{ ...subjectOf([]), file },
    report: { ...report, narrative: { ...report.narrative, remarks: [{ after: 3, text, line: 1 }] } },
  }).length;

/** All of its indicators reached their targets, as the river's do but one. */
const reached = { ...found, indicators: found.indicators.filter(({ verdict }) => verdict === 'met') };

describe('a note on targets that were all reached', () => {
  for (const note of [
    '年度目标没有全部完成。',
    '有一项指标没有完成。',
    '部分指标未达标。',
    '绩效目标未能全部实现。',
    '指标没有都达到。',
    '个别指标未完成。',
  ])
    it(`is asked about: ${note}`, () => assert.deepEqual([asked(note, reached), asked(note, found)], [1, 0]));
  for (const note of [
    '没有一项指标未达到。',
    '报告没有写指标未完成的原因。',
    '上年有指标没有完成。',
    '指标是否没有完成，看不出。',
    '年度目标全部完成。',
    '各项指标都达到目标值。',
  ])
    it(`is let alone: ${note}`, () => assert.equal(asked(note, reached), 0));
});

describe('a note on stages, sources, groups and grades', () => {
  for (const note of [
    '调整后预算少于年初预算。',
    '决算数低于年初预算。',
    '年初预算高于调整后预算。',
    '资金全部由区级财政承担。',
    '经费均由区级安排。',
    '低保家庭占受益家庭的大半。',
    '低保家庭占受益家庭的半数以上。',
    '低保家庭多于受益家庭。',
    '受益家庭不及低保家庭。',
    '得分为差。',
    '项目绩效为良。',
    '项目超预算。',
  ])
    it(`is asked about: ${note}`, () => assert.equal(asked(note, found), 1));
  for (const note of [
    '调整后预算高于年初预算。',
    '年初预算少于调整后预算。',
    '资金主要由区级财政承担。',
    '资金没有全部由区级承担。',
    '低保家庭占受益家庭的少数。',
    '受益家庭多于低保家庭。',
    '得分为优。',
    '绩效为优秀。',
    '60 分以下的得分为差。',
    '河道投诉少于指标值。',
    '没有超预算。',
  ])
    it(`is let alone: ${note}`, () => assert.equal(asked(note, found), 0));
});

describe('a note on the rest of the indicators', () => {
  for (const note of [
    '居民满意度没有达到目标，其余三项指标都达到了目标。',
    '居民满意度为 85.5%；其他指标均达到年度目标。',
    '除居民满意度外，其余指标都达到了目标值。',
    '除居民满意度外各项指标都达到目标值。',
    '有一项指标没有达到目标，其余三项指标都达到了目标。',
  ])
    it(`is let alone: ${note}`, () => assert.equal(asked(note, found), 0));
  for (const note of [
    '河道投诉达到目标，其余三项指标都达到了目标。',
    '其余指标都达到了目标值。',
    '除河道投诉外，其余指标都达到了目标值。',
    '除河道投诉外各项指标都达到目标值。',
    '居民满意度没有达到目标，各项指标都达到目标值。',
  ])
    it(`is asked about: ${note}`, () => assert.equal(asked(note, found), 1));
});

describe('a number in a note behind the names of others', () => {
  const faults = (note: string) => noteFaults(note, [found], () => true).map(({ what }) => what);
  for (const note of [
    '区级财政资金和镇街配套资金合计 800,000 元。',
    '区级财政资金、镇街配套资金共计 800,000 元。',
    '区级财政资金与镇街配套资金加起来是 800,000 元。',
    '护岸投诉、河道投诉合计 4 件。',
    '护岸投诉和河道投诉一共 4 件。',
    '河道投诉与上年相比少 4 件。',
    '河道投诉比上年减少 4 件。',
    '河道投诉少了 4 件。',
    '四类指标都有结果。',
    '报告写了四类一级指标。',
  ])
    it(`is let alone: ${note}`, () => assert.deepEqual(faults(note), []));
  for (const note of ['河道投诉合计 4 件。', '河道投诉 4 件。', '护岸投诉、河道投诉 4 件。', '五类指标都有结果。', '五类得分。'])
    it(`is told of: ${note}`, () => assert.equal(faults(note).length, 1));
});

describe('a number of indicators in a note', () => {
  const all = found.indicators.length;
  const met = reached.indicators.length;
  for (const count of [all, met, all - met])
    it(`is one that the site counts: ${count}`, () =>
      assert.deepEqual(
        noteFaults(`${count} 项指标公布了结果。`, [found], () => true),
        [],
      ));
  it('is not any number', () => {
    assert.equal(noteFaults(`${all + 5} 项指标都达到目标。`, [found], () => true).length, 1);
    assert.equal(noteFaults(`指标值为 ${all + 5} 项。`, [found], () => true).length, 1);
  });
  it('may be in words', () =>
    assert.deepEqual(
      noteFaults('四项指标里有三项达到目标。', [found], () => true)
        .map(({ what }) => what)
        .filter((what) => what.includes('四项')),
      [],
    ));
});
