import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { notesSayWhatTheReportSays } from '../../../src/checks/figures/notes-say-what-the-report-says.ts';
import { reportsOf } from '../../../src/domain/archive.ts';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import { readArchive } from '../../../src/loading/from-files.ts';
import { changedFolder } from '../rule-folder.ts';
import { subjectOf } from '../text/said-of.ts';

const content = changedFolder({ after: (done) => after(() => (done as () => void)()) }, 'nothing');
const { archive } = await readArchive(content);
const path = 'example-bureau/2023/river-cleaning/';
const reports = reportsOf(archive ?? assert.fail('refused'));
const found = reports.find((each) => each.path === path) ?? assert.fail('no report');
const file = projectFile.parse(parse(readFileSync(join(content, path, 'project.yaml'), 'utf8'), { schema: 'failsafe' }));
const base = subjectOf([]);
const [block] = found.narrative.blocks.filter(({ kind }) => kind === 'paragraph');
assert(block && found.beneficiaries);

const told = [
  '全年未发生安全责任事故。2 处护栏因选址变更推迟安装。',
  '有 3 户因信息比对不及时多发了奖励，已全部追回，两名经办人员受到通报。',
  '护栏尚未开工，建议尽快整改。',
].join('');
const narrative = { ...found.narrative, blocks: [...found.narrative.blocks, { ...block, text: told }] };
const [group] = found.beneficiaries.groups;
assert(group?.growth);
const falling = {
  ...group,
  figure: { ...group.figure, id: 'elders', label: '受益老人' },
  growth: { ...group.growth, value: { coefficient: -21n, scale: 1 } },
};
const beneficiaries = { ...found.beneficiaries, groups: [group, falling] };

const asked = (text: string, report = { ...found, narrative, beneficiaries }): string[] =>
  notesSayWhatTheReportSays
    .find({
      ...{ ...base, file, folders: { ...base.folders, reports } },
      report: { ...report, narrative: { ...report.narrative, remarks: [{ after: 3, text, line: 1 }] } },
    })
    .map(({ what }) => what);

const above = (level: 'edition' | 'publisher', note: string, of = reports): string[] =>
  notesSayWhatTheReportSays
    .find({
      ...{ ...base, file, report: of[0] ?? found },
      folders: { ...base.folders, reports: of, [level]: { ...base.folders[level], note } as never },
    })
    .map(({ what }) => what);

const are = (way: 'asked about' | 'let alone', notes: readonly string[], ask: (note: string) => readonly unknown[]) => {
  for (const note of notes) it(`${note} is ${way}`, () => assert.equal(ask(note).length > 0, way === 'asked about', String(ask(note)[0])));
};

describe('a note on causes, on what happened, and on what was done about it', () => {
  are(
    'asked about',
    [
      '多发奖励是因为系统故障。',
      '由于工作人员疏忽，多发了奖励。',
      '护栏没有装好，原因是施工单位破产。',
      '因预算不足没有完成。',
      '发生了一起安全责任事故。',
      '河道上出现过纠纷。',
      '多发的奖励尚未追回。',
      '护栏已完工。',
      '问题已全部整改。',
      '护栏已开工。',
      '多发的奖励已上缴财政。',
    ],
    asked,
  );
  are(
    'let alone',
    [
      '多发奖励是因为信息比对不及时。',
      '因选址变更，护栏推迟安装。',
      '没有发生安全责任事故。',
      '报告没有说明是否发生纠纷。',
      '报告没有说明推迟的原因。',
      '因报告没有列出分值，这里不写权重。',
      '多发的奖励已全部追回。',
      '护栏尚未开工。',
      '两名经办人员受到通报。',
      '因表中金额是四舍五入的，合计略有出入。',
    ],
    asked,
  );
});

describe('a long note', () => {
  it('is read in time', () => {
    const started = performance.now();
    asked('全部'.repeat(2000));
    assert.ok(performance.now() - started < 5000);
  });
});

describe('a note on all who are counted, and on half of something', () => {
  are(
    'asked about',
    [
      '受益人数比上年减少。',
      '受益人数比上年增加。',
      '受益对象同比上升。',
      '一半的家庭参加了巡河。',
      '半数镇街推迟清理。',
      '过半的老人参加了巡河。',
      '不到一半的投诉得到处理。',
      '区级财政资金占预算的小半。',
      '镇街配套资金占预算的一半以上。',
      '预算的大部分来自镇街配套资金。',
      '镇街配套资金超过支出的一半。',
    ],
    asked,
  );
  are(
    'let alone',
    [
      '报告没有写受益人数是否比上年减少。',
      '报告没有写一半的家庭是谁。',
      '区级财政资金占预算的一半以上。',
      '区级财政资金占支出的大部分。',
      '预算的大部分来自区级财政资金。',
      '镇街配套资金不到预算的一半。',
      '报告一半的篇幅是表格。',
    ],
    asked,
  );
  it('lets a fall alone where all fell', () => {
    const report = {
      ...found,
      narrative: { ...narrative, blocks: [{ ...block, text: told }] },
      beneficiaries: { ...beneficiaries, groups: [falling] },
    };
    assert.deepEqual(asked('受益人数比上年减少。', report), []);
    assert.equal(asked('受益人数比上年增加。', report).length, 1);
  });
});

describe('a note on several years, on being the first, and on how many reports there are', () => {
  are(
    'asked about',
    [
      '执行率逐年上升。',
      '河道投诉连年增加。',
      '得分连续三年提高。',
      '居民满意度逐年下降。',
      '志愿者逐年增加。',
      '本项目首次开展绩效评价。',
      '这是第一次公布报告。',
    ],
    asked,
  );
  are(
    'let alone',
    ['执行率逐年下降。', '河道投诉逐年减少。', '居民满意度逐年提高。', '报告没有写得分是否逐年上升。', '报告没有说是不是首次评价。'],
    asked,
  );
  const ofEdition = (note: string) => above('edition', note);
  const ofPublisher = (note: string) => above('publisher', note);
  are('asked about', ['这一年公布了三个项目。', '收录两份报告。', '本年共公布 5 个项目的报告。', '这是第一次公布绩效报告。'], ofEdition);
  are('let alone', ['这一年公布了一个项目。', '收录一份报告。', '另有三个项目没有公布。', '三个项目的报告尚未公布。'], ofEdition);
  are('asked about', ['各项目的执行率逐年上升。', '共公布了三份报告。', '公布了三份年度报告。', '公布了两个项目。'], ofPublisher);
  are(
    'let alone',
    ['公布了一个项目。', '共公布了两份报告。', '收录两份项目绩效评价报告。', '公布了三个单位的报告。', '执行率逐年下降。'],
    ofPublisher,
  );
});

describe('a project that is new among older ones', () => {
  const text = '本项目首次公布绩效报告。';
  const isOld = (project: typeof found.project) =>
    asked(text, { ...found, narrative, beneficiaries, project }).some((what) => what.includes('2022 年的报告也公布了'));
  it('is not told of the reports of others', () => {
    assert.equal(isOld(found.project), true);
    assert.equal(isOld('new' as typeof found.project), false);
  });
});

describe('the note of a figure that says of which year it is', () => {
  const beside = (note: string): string[] => {
    const others = (file.others ?? []).map((each, i) => (i === 0 ? { ...each, note } : each));
    return notesSayWhatTheReportSays
      .find({ ...base, file: { ...file, others }, folders: { ...base.folders, reports }, report: found })
      .map(({ what }) => what);
  };
  are('asked about', ['这是上年的数。', '此数为2022年数据。', '系去年的金额。', '是前一年的数。', '该数是上年度的。'], beside);
  are('let alone', ['这是本年的数。', '这个数是2023年的数。', '报告没有写上年的数。', '与上年的数口径不同。', '这是全年的数。'], beside);
});
