import type { ProjectHistory } from '../domain/archive.ts';
import { reasonOf } from '../domain/histories.ts';
import { zh } from '../text/readers/zh.ts';

/** What a project's own page says of the years without a report. */
export const missingYears = (history: ProjectHistory): readonly string[] =>
  history.missing.map((year) => zh.project.missing(year, reasonOf(history, year)));

/** What stands below the table of a publisher's projects where it has gaps. */
export const gapsNote = (histories: readonly ProjectHistory[]): string | null =>
  histories.some(({ missing }) => missing.length > 0)
    ? [
        zh.publisher.missingNote,
        ...histories.flatMap(({ name, absences }) => absences.map(({ year, reason }) => zh.project.absence(name, year, reason))),
      ].join('')
    : null;
