import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { noteFaults } from '../../../src/checks/figures/note-faults.ts';
import { reportsOf } from '../../../src/domain/archive.ts';
import { decimal } from '../../../src/language/decimal.ts';
import { readArchive } from '../../../src/loading/from-files.ts';
import { changedFolder } from '../rule-folder.ts';

const content = changedFolder({ after: (done) => after(() => (done as () => void)()) }, 'nothing');
const { archive } = await readArchive(content);
const reports = reportsOf(archive ?? assert.fail('refused'));
const found = reports.find((each) => each.path === 'example-bureau/2023/river-cleaning/') ?? assert.fail('no report');
const before = reports.find(({ year }) => year === 2022) ?? assert.fail('no report of 2022');
const [first] = found.indicators;
assert(first && found.rating && found.beneficiaries);

const named = (name: string, verdict: 'met' | 'missed' | 'unknown', weight: bigint, score: bigint) => ({
  ...first,
  path: ['产出指标', name],
  verdict,
  weight: decimal(weight),
  score: decimal(score),
});
const [group] = found.beneficiaries.groups;
const [part] = group?.parts ?? [];
assert(group && part);
const report = {
  ...found,
  indicators: [
    named('新建食堂', 'missed', 30n, 25n),
    named('验收合格率', 'met', 20n, 20n),
    named('改造成本', 'met', 10n, 10n),
    named('就餐老年人', 'met', 20n, 20n),
    named('就餐老年人满意度', 'unknown', 10n, 6n),
  ],
  beneficiaries: {
    ...found.beneficiaries,
    groups: [
      { ...group, parts: [part, part, part] },
      { ...group, parts: [] },
    ],
  },
};
const previous = { ...before, rating: { ...found.rating, grade: '良' } };
const faults = (note: string) => noteFaults(note, [report], () => true, previous).map(({ what }) => what);

describe('a note that counts what the site counts', () => {
  for (const note of [
    '五项指标中三项达到，一项没有达到，一项无法判断。',
    '五项指标中三项达标，两项没有达标。',
    '五项指标里，三项完成。',
    '报告没有说明三类老年人是否重复。',
    '三类老年人相加等于总数。',
    '两组老年人可能重复，不能相加。',
    '满意度没有实际值，却得了 6 分。',
    '满意度的分值是 10 分。',
    '新建食堂得分 25 分，扣了 5 分。',
    '验收合格率权重 20 分。',
    '上一年的评价等级是良。',
    '去年评价等级为良，今年等级为优。',
    '这两个数口径不同，两个数字不能相加。',
  ])
    it(`may say: ${note}`, () => assert.deepEqual(faults(note), []));
  for (const note of [
    '五项指标中四项达到，一项没有达到。',
    '五项指标中三项没有达到。',
    '六项指标都公布了结果。',
    '五项指标里有两项无法判断。',
    '七类老年人相加等于总数。',
    '满意度得了 7 分。',
    '新建食堂得分 25 分，扣了 7 分。',
    '满意度的分值是 16 分。',
    '上一年的评价等级是差。',
    '评价等级为良。',
    '全年另有两个食堂关闭。',
  ])
    it(`may not say: ${note}`, () => assert.notDeepEqual(faults(note), []));
  const beside = (note: string, at: number) =>
    noteFaults(
      note,
      [{ ...report, indicators: report.indicators.map((each, i) => ({ ...each, id: `i${i}` })) }],
      () => true,
      null,
      `i${at}`,
    );
  for (const [note, at] of [
    ['分值是 10 分。', 2],
    ['这一项满分 20 分。', 1],
    ['权重 30 分，扣了 5 分。', 0],
    ['得了 6 分。', 4],
    ['分值是 30 分，得 25 分。', 0],
  ] as const)
    it(`may say beside its indicator: ${note}`, () => assert.deepEqual(beside(note, at), []));
  for (const [note, at] of [
    ['分值是 16 分。', 2],
    ['权重 24 分。', 1],
    ['扣了 7 分。', 0],
    ['得了 7 分。', 4],
    ['合计分值是 10 分。', 2],
  ] as const)
    it(`may not say beside its indicator: ${note}`, () => assert.notDeepEqual(beside(note, at), []));
  it('may name no indicator and give points of one', () => {
    assert.deepEqual(faults('分值是 10 分。'), []);
    assert.notDeepEqual(faults('分值是 16 分。'), []);
  });
  it('says nothing of a year of which no report is here', () =>
    assert.deepEqual(
      noteFaults('上一年的评价等级是差。', [report], () => true),
      [],
    ));
});
