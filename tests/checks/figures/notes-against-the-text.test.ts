import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directions } from '../../../src/checks/figures/note-claims/directions.ts';
import { undone } from '../../../src/checks/figures/note-claims/undone.ts';
import { subjectOf } from '../text/said-of.ts';

const paragraphs = [
  '全年老年人就餐18.64万人次，较上年的19.9万人次下降6.3%，未达到不少于20万人次的年度目标。主要原因是城东社区老年食堂因房屋维修停业5个月。',
  '项目实施单位未开展满意度调查，评价组无法作出判断，该项指标不得分。全年没有发生食品安全事故。设备验收工作尚未完成。',
  '每人次4元的标准未作调整，而同期食堂人均用餐成本由11.2元上升到14.5元。',
  '2024年实际完成适老化改造288户，比2023年的265户增加23户，增长8.7%。财政拨款增加5万元，社会捐赠减少2万元。',
  '评价组开展了实地抽查，组织了两次业务培训。',
  '建议每年至少开展一次满意度调查，逐步提高补助标准。',
];
const subject = subjectOf(paragraphs);
const asked = (note: string) => [undone, directions].flatMap((claim) => claim(note, subject)).map(({ fact }) => fact);

const untrue: Readonly<Record<string, readonly string[]>> = {
  'something not done as if it were': [
    '满意度调查结果良好。',
    '满意度达到目标。',
    '项目的满意度很高。',
    '满意度调查显示老人普遍满意。',
    '满意度为 95%。',
    '项目单位开展了满意度调查。',
    '发生食品安全事故一起。',
    '设备验收已经完成。',
  ],
  'something done as if it were not': ['评价组没有开展实地抽查。', '未组织业务培训。', '没有进行业务培训。'],
  'the other direction': [
    '就餐人次比上年多。',
    '老年人就餐人次较上年有所上升。',
    '就餐高于上年。',
    '食堂就餐同比增加。',
    '人均用餐成本下降。',
    '用餐成本降低了。',
    '适老化改造户数比上年少。',
    '社会捐赠增加。',
    '财政拨款比上年减少。',
  ],
};

const sound: readonly string[] = [
  '报告说没有开展满意度调查，因此没有满意度的数字。',
  '满意度一项不得分。',
  '报告建议每年开展满意度调查。',
  '满意度指标的分值见附表。',
  '食品安全事故没有发生。',
  '评价组开展了实地抽查。',
  '没有开展绩效培训以外的活动。',
  '就餐人次比上年少。',
  '就餐人次低于上年。',
  '就餐人次没有比上年多。',
  '人均用餐成本上升。',
  '适老化改造户数比上年多。',
  '社会捐赠减少。',
  '财政拨款增加。',
  '补助标准没有提高。',
  '报告写的是就餐人次，没有写有多少名老年人就餐。',
  '设备数量比上年多。',
];

describe('a note beside what the text itself says', () => {
  for (const [kind, notes] of Object.entries(untrue))
    for (const note of notes) it(`is asked about where it tells ${kind}: ${note}`, () => assert.equal(asked(note).length, 1));
  for (const note of sound) it(`is let alone where it fits: ${note}`, () => assert.deepEqual(asked(note), []));
});
