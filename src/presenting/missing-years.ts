import type { ProjectHistory } from '../domain/archive.ts';
import { reasonOf } from '../domain/histories.ts';
import { zh } from '../text/readers/zh.ts';
import { shown } from './shown.ts';

/** What a project's own page says of the years without a report. */
export const missingYears = (history: ProjectHistory): readonly string[] =>
  history.missing.map((year) => zh.project.missing(year, reasonOf(history, year)));

/** A project's cell of a year in the table of a publisher's projects; empty before its first report and after its last. */
export function cellOf(history: ProjectHistory, year: number): string {
  const report = history.reports.find((each) => each.year === year);
  if (report) return report.funds.finalAccount ? shown(report.funds.finalAccount) : zh.undisclosed;
  return history.missing.includes(year) ? zh.publisher.missing : '';
}

/** What stands below the table of a publisher's projects where it has gaps. */
export const gapsNote = (histories: readonly ProjectHistory[]): string | null =>
  histories.some(({ missing }) => missing.length > 0)
    ? [
        zh.publisher.missingNote,
        ...histories.flatMap(({ name, absences }) => absences.map(({ year, reason }) => zh.project.absence(name, year, reason))),
      ].join('')
    : null;
