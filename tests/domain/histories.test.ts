import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edition } from '../../src/domain/archive.ts';
import { buildHistories } from '../../src/domain/histories.ts';
import { reportOf } from './report-of.ts';

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

  it('is empty without reports', () => assert.deepEqual(histories(edition(2023)), []));
});
