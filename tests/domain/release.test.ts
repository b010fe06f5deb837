import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseOf } from '../../src/domain/release.ts';

const edition = { publishedDate: '2024-08-20', addedDate: '2026-11-23', sourceAddress: 'https://www.example.gov.cn/2023' };

describe('releaseOf(report, edition)', () => {
  it('is the edition’s, where the report says nothing of its own', () =>
    assert.deepEqual(releaseOf({ release: {} }, edition), { ...edition, date: '2024-08-20', dateKind: 'published' }));

  it('is the report’s own, each by itself', () => {
    const own = releaseOf({ release: { publishedDate: '2024-09-01', sourceAddress: 'https://www.example.gov.cn/own' } }, edition);
    assert.deepEqual([own.date, own.addedDate, own.sourceAddress], ['2024-09-01', '2026-11-23', 'https://www.example.gov.cn/own']);
  });

  it('is what its page prints, where nobody entered another', () => {
    const release = { printedDate: '2024-05-09' };
    const days = [{ addedDate: '2026-11-23' }, edition].map((each) => releaseOf({ release }, each).publishedDate);
    assert.deepEqual(days, ['2024-05-09', '2024-08-20']);
  });

  it('falls back on the day of taking in, and says so', () => {
    const { date, dateKind, publishedDate } = releaseOf({ release: { addedDate: '2026-12-01' } }, { addedDate: '2026-11-23' });
    assert.deepEqual([date, dateKind, publishedDate], ['2026-12-01', 'added', null]);
  });
});
