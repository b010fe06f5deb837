import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseDates } from '../../../src/checks/claims/release-dates.ts';
import type { Subject } from '../../../src/checks/rule.ts';
import { editionFile } from '../../../src/domain/files/edition-file.ts';
import { subjectOf } from '../text/said-of.ts';

interface Dates {
  readonly published?: string;
  readonly own?: string;
  readonly approved?: string;
  readonly signed?: string;
}

/** Of a report of 2023. */
const asked = (text: string, { published, own, approved, signed }: Dates): number => {
  const subject = subjectOf([text, signed ?? '示例县虚构局']);
  const blocks = subject.report.narrative.blocks.map((block, i) => (i === 1 ? { ...block, kind: 'back' as const } : block));
  const narrative = { ...subject.report.narrative, blocks };
  const report = { ...subject.report, year: 2023, narrative, release: own ? { publishedDate: own } : {} };
  const dates = { ...(published && { publishedDate: published }), ...(approved && { approvalDate: approved }) };
  const edition = editionFile.parse({ year: '2023', addedDate: '2026-11-23', ...dates });
  const folders: Subject['folders'] = {
    publisher: undefined,
    edition,
    reports: [report],
    first: { publisher: undefined, edition: report.path },
  };
  return releaseDates({ ...subject, report, folders }).length;
};

describe('the day of publication', () => {
  const opened = '2个泵站于2024年3月开工。';
  for (const [text, dates] of [
    [opened, { published: '2024-02-01' }],
    [opened, { own: '2024-01-15' }],
    ['评价组于2024年5月至6月开展评价。', { published: '2024-04-30' }],
    ['2024年5月20日，评价组到现场核查。', { published: '2024-05-19' }],
    ['河面清洁。', { own: '2023-12-01' }],
    ['河面清洁。', { own: '2022-12-01' }],
    ['河面清洁。', { published: '2024-08-20', approved: '2024-09-01' }],
    ['河面清洁。', { published: '2025-08-20', signed: '2024年7月15日' }],
    ['河面清洁。', { published: '2026-08-20', approved: '2024-09-01', signed: '2024年7月15日' }],
    ['河面清洁。', { published: '2025-08-20', approved: '2024-06-01', signed: '2024年7月15日' }],
  ] as const)
    it(`is asked about: ${text} ${Object.values(dates).join(' ')}`, () => assert.equal(asked(text, dates), 1));
  for (const [text, dates] of [
    [opened, { published: '2024-03-20' }],
    [opened, {}],
    ['计划于2024年12月全部完工。', { published: '2024-08-20' }],
    ['余款于2025年3月到期支付。', { published: '2024-08-20' }],
    ['下一步，2024年10月开展复查。', { published: '2024-08-20' }],
    ['服务期为2023年7月至2025年6月。', { published: '2024-08-20' }],
    ['要求2024年12月前整改。', { published: '2024-08-20' }],
    ['河面清洁。', { published: '2024-08-20', approved: '2024-08-06' }],
    ['河面清洁。', { published: '2025-02-20', signed: '2024年7月15日' }],
    ['河面清洁。', { published: '2025-09-20', approved: '2025-09-01', signed: '2024年7月15日' }],
    ['河面清洁。', { own: '2025-09-20', approved: '2025-08-30', signed: '2024年7月15日' }],
    ['河面清洁。', { published: '2025-07-20', approved: '2024-12-01', signed: '2024年7月15日' }],
  ] as const)
    it(`is not asked about: ${text} ${Object.values(dates).join(' ')}`, () => assert.equal(asked(text, dates), 0));
});
