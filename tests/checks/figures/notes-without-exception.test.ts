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
const found = reportsOf(archive ?? assert.fail('refused')).find((each) => each.path === path) ?? assert.fail('no report');
const file = projectFile.parse(parse(readFileSync(join(content, path, 'project.yaml'), 'utf8'), { schema: 'failsafe' }));
const base = subjectOf([]);
const [block] = found.narrative.blocks.filter(({ kind }) => kind === 'paragraph');
assert(block);
const told = '安装测控设备5套，其中1套设备到货延迟。沿线标牌全部更换。云溪段水质为全区最优，打捞量最大，是唯一的示范段。';
const narrative = { ...found.narrative, blocks: [...found.narrative.blocks, { ...block, text: told }] };

const asked = (text: string): string[] =>
  notesSayWhatTheReportSays
    .find({ ...base, file, report: { ...found, narrative: { ...narrative, remarks: [{ after: 3, text, line: 1 }] } } })
    .map(({ what }) => what);

const are = (way: 'asked about' | 'let alone', notes: readonly string[]) => {
  for (const note of notes) it(`${note} is ${way}`, () => assert.equal(asked(note).length > 0, way === 'asked about', asked(note)[0]));
};

describe('a note on the only one and the first of all', () => {
  are('asked about', [
    '河道投诉为全区最少。',
    '低保家庭是仅此一类的受益对象。',
    '得分最低的是居民满意度以外的保洁巡查。',
    '排名第一的是石桥段。',
  ]);
  are('let alone', [
    '云溪段是唯一的示范段。',
    '打捞量最大。',
    '最低生活保障家庭另有补贴。',
    '得分最高的是保洁巡查。',
    '报告没有说哪一段最好。',
  ]);
});

describe('a note on every one', () => {
  are('asked about', ['设备全部到货。', '测控设备均已到货。', '护岸已全部完工。', '两段河道都已验收。']);
  are('let alone', ['标牌已全部更换。', '报告没有说设备是否全部到货。', '各行数字均已登记。', '设备尚未全部到货。']);
});

describe('a note on none', () => {
  are('asked about', ['全年没有投诉。', '未收到河道投诉。', '零投诉。', '投诉为零。', '没有一件投诉。']);
  are('let alone', ['没有公布投诉的内容。', '没有投诉升级。', '报告没有说明投诉。', '没有重复投诉。']);
});
