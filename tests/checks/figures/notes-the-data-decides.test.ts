import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { NoteClaim } from '../../../src/checks/figures/note-claims/claim.ts';
import { adjustment } from '../../../src/checks/figures/note-claims/money.ts';
import { largestPart } from '../../../src/checks/figures/note-claims/most.ts';
import { evaluators, reviewers } from '../../../src/checks/figures/note-claims/people.ts';
import { results } from '../../../src/checks/figures/note-claims/results.ts';
import { silence } from '../../../src/checks/figures/note-claims/silence.ts';
import { undone } from '../../../src/checks/figures/note-claims/undone.ts';
import { reportsOf } from '../../../src/domain/archive.ts';
import { decimal } from '../../../src/language/decimal.ts';
import { readArchive } from '../../../src/loading/from-files.ts';
import { changedFolder } from '../rule-folder.ts';
import { subjectOf } from '../text/said-of.ts';

const content = changedFolder({ after: (done) => after(() => (done as () => void)()) }, 'nothing');
const { archive } = await readArchive(content);
const found = reportsOf(archive ?? assert.fail('refused')).find(({ path }) => path.endsWith('2023/river-cleaning/')) ?? assert.fail();
const [row] = found.indicators;
const [group] = found.beneficiaries?.groups ?? [];
assert(row?.actual && row.target && group && found.beneficiaries);
const { actual, target: goal } = row;

const named = (name: string, result: bigint | null, score: bigint, operator: '≥' | '≤', target: bigint) => ({
  ...row,
  ...{
    path: ['产出指标', name],
    weight: decimal(10n),
    score: decimal(score),
    basis: result ? ('reported' as const) : ('undisclosed' as const),
  },
  target: { ...goal, value: decimal(target), unit: '万元', operator, status: 'reported' as const },
  actual: result === null ? null : { ...actual, value: decimal(result), unit: '万元', status: 'reported' as const },
  verdict: result === null ? ('unknown' as const) : operator === '≥' && result < target ? ('missed' as const) : ('met' as const),
});
const part = (label: string, count: bigint) => ({ ...group.figure, label, value: decimal(count) });
const said = subjectOf(['资金全部到位。经问卷调查，有15人多发了补贴，已追回。本年度未开展满意度调查。', '建议全部公开名单。']);
const report = {
  ...found,
  narrative: { ...said.report.narrative, title: '示例县虚构局报告' },
  evaluator: 'thirdParty' as const,
  indicators: [
    named('新建食堂', 10n, 8n, '≥', 12n),
    named('改造成本', 9n, 10n, '≤', 10n),
    named('就餐人次', 20n, 10n, '≥', 20n),
    named('就餐老年人满意度', null, 6n, '≥', 90n),
  ],
  beneficiaries: {
    ...found.beneficiaries,
    groups: [{ ...group, parts: [part('高龄老年人', 1560n), part('独居老年人', 1248n), part('低保老年人', 900n)] }],
  },
};
const claims: readonly NoteClaim[] = [adjustment, largestPart, evaluators, reviewers, results, silence, undone];
const asked = (note: string) => claims.flatMap((claim) => claim(note, { report, folders: said.folders }));

describe('a note that the data decides', () => {
  for (const note of [
    '年中核减了预算。',
    '预算年中调减过。',
    '改造成本超过了目标。',
    '改造成本正好等于目标。',
    '就餐人次超过目标值。',
    '新建食堂高于年度目标。',
    '满意度没有达到目标。',
    '只有一项没有达到，其余都达到了。',
    '各项指标均得满分。',
    '未完成的指标没有扣分。',
    '满意度没有扣分。',
    '报告没有公布满意度的目标。',
    '没有写资金来源。',
    '没有列出指标的分值。',
    '由财政部门复核。',
    '结果经审计局审计。',
    '独居老年人最多。',
    '高龄老年人最少。',
    '资金没有全部到位。',
    '没有多发补贴。',
    '没有开展问卷调查。',
    '评价由县虚构局自行开展。',
  ])
    it(`is asked about: ${note}`, () => assert.notDeepEqual(asked(note), []));
  for (const note of [
    '年中追加了预算。',
    '报告没有说明追加预算的原因。',
    '改造成本低于目标。',
    '就餐人次正好等于目标值。',
    '新建食堂没有达到目标。',
    '满意度的目标是不少于九成。',
    '一项没有达到，一项无法判断，其余都达到了。',
    '改造成本得了满分。',
    '报告没有说明未完成的指标是否扣分。',
    '报告没有公布食堂满意度的实际值。',
    '没有写资金来源的比例。',
    '报告没有说明是否由财政部门复核。',
    '高龄老年人最多。',
    '低保老年人最少。',
    '没有全部公开名单。',
    '没有开展满意度调查。',
    '报告没有说明失能老年人的认定标准。',
    '评价由第三方机构开展。',
  ])
    it(`is let alone: ${note}`, () => assert.deepEqual(asked(note), []));
});
