import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edition } from '../../src/domain/archive.ts';
import { accountOf, buildHistories, entriesOf, needlessAbsences, pathOf, reasonOf } from '../../src/domain/histories.ts';
import { amount, reportOf } from './report-of.ts';

const edition = (year: number, ...projects: readonly string[]): Edition => ({
  ...{ year, addedDate: '2026-11-23', path: `example-bureau/${year}/` },
  reports: projects.map((project) => reportOf({ name: `${project} ${year}` }, project, year)),
});
const histories = (...editions: readonly Edition[]) => buildHistories('example-bureau', editions);

describe('buildHistories(publisher, editions)', () => {
  it('follows a project from its first year, oldest first, whatever the order of the editions', () => {
    const [history] = histories(edition(2023, 'a'), edition(2021, 'a'), edition(2022, 'a'));
    assert.deepEqual(
      history?.reports.map(({ year }) => year),
      [2021, 2022, 2023],
    );
    assert.deepEqual([history?.years, history?.missing], [[2021, 2022, 2023], []]);
  });

  it('lists the years without a report, to the last year that the publisher published', () => {
    const [a, b] = histories(edition(2024, 'b'), edition(2023, 'a'), edition(2021, 'a'), edition(2020, 'b'));
    assert.deepEqual(
      [a?.years, a?.missing],
      [
        [2021, 2022, 2023, 2024],
        [2022, 2024],
      ],
    );
    assert.deepEqual(b?.missing, [2021, 2022, 2023]);
  });

  it('goes by the latest name, and by permanent id', () => {
    const found = histories(edition(2023, 'b', 'a'), edition(2022, 'a'));
    assert.deepEqual(
      found.map(({ id, name, path }) => [id, name, path]),
      [
        ['a', 'a 2023', 'example-bureau/projects/a/'],
        ['b', 'b 2023', 'example-bureau/projects/b/'],
      ],
    );
  });

  it('follows a project through a year in which it is part of another’s report, and lists that year as told', () => {
    const parts = { projects: [{ id: 'ditch', name: '排水沟', project: 'a', funds: [amount('ditch-plan', '年初预算', '100')] }] };
    const digest: Edition = { ...edition(2022), reports: [reportOf(parts, 'digest', 2022)] };
    const [a, other] = histories(edition(2023, 'a'), digest, edition(2021, 'a'));
    assert.deepEqual([a?.years, a?.missing], [[2021, 2022, 2023], []]);
    assert.deepEqual(a && entriesOf(a).map((each) => [each.year, accountOf(each).funds.budget?.id, pathOf(each)]), [
      [2021, 'budget', 'example-bureau/2021/a/'],
      [2022, 'ditch-plan', 'example-bureau/2022/digest/'],
      [2023, 'budget', 'example-bureau/2023/a/'],
    ]);
    assert.deepEqual(other?.id, 'digest');
  });

  it('follows a project that never had a report of its own, by the name it has there', () => {
    const parts = { projects: [{ id: 'ditch', name: '排水沟', project: 'ditches', funds: [] }] };
    const [, ditches] = histories({ ...edition(2023), reports: [reportOf(parts, 'digest', 2023)] });
    assert.deepEqual([ditches?.name, ditches?.reports, ditches?.years], ['排水沟', [], [2023]]);
  });

  it('is empty without reports', () => assert.deepEqual(histories(edition(2023)), []));

  it('gives a missing year the reason recorded for the project, else the one for all, else none', () => {
    const editions = [edition(2024, 'a', 'b', 'c'), edition(2021, 'a', 'b', 'c')];
    const recorded = [
      { year: 2022, reason: '机构合并' },
      { year: 2022, project: 'a', reason: '没有安排' },
      { year: 2023, project: 'b', reason: '没有公布' },
    ];
    const [a, b, c] = buildHistories('example-bureau', editions, recorded);
    assert.deepEqual(
      [a, b, c].map((each) => each && [2022, 2023].map((year) => reasonOf(each, year))),
      [
        ['没有安排', undefined],
        ['机构合并', '没有公布'],
        ['机构合并', undefined],
      ],
    );
  });

  it('finds the recorded absences that no missing year needs', () => {
    const all = histories(edition(2023, 'a'), edition(2021, 'a'));
    const needless = needlessAbsences(
      [
        { year: 2022, project: 'a', reason: '…' },
        { year: 2022, reason: '…' },
        { year: 2021, project: 'a', reason: '…' },
        { year: 2022, project: 'b', reason: '…' },
        { year: 2020, reason: '…' },
      ],
      all,
    );
    assert.deepEqual(needless, [2, 3, 4]);
  });
});
