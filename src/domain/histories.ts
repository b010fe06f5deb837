import type { Edition, ProjectHistory } from './archive.ts';
import type { PublisherFile } from './files/publisher-file.ts';

/** Each project over the years, oldest first. A year of the publisher's span in which it has no report is listed as missing. */
export function buildHistories(
  publisher: string,
  editions: readonly Edition[],
  recorded: PublisherFile['absences'] = [],
): readonly ProjectHistory[] {
  const published = editions.map((edition) => edition.year);
  const ids = [...new Set(editions.flatMap((edition) => edition.reports.map((report) => report.project)))].sort();
  return ids.map((id) => {
    const reports = editions
      .flatMap((edition) => edition.reports.filter((report) => report.project === id))
      .sort((a, b) => a.year - b.year);
    const first = reports[0]?.year ?? Math.min(...published);
    const last = Math.max(...published);
    const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const missing = years.filter((year) => !reports.some((report) => report.year === year));
    const absences = missing.flatMap((year) => {
      const ofYear = recorded.filter((each) => each.year === year);
      const found = ofYear.find(({ project }) => project === id) ?? ofYear.find(({ project }) => project === undefined);
      return found ? [{ year, reason: found.reason }] : [];
    });
    return { id, name: reports.at(-1)?.name ?? id, path: `${publisher}/projects/${id}/`, reports, years, missing, absences };
  });
}

export const reasonOf = ({ absences }: Pick<ProjectHistory, 'absences'>, year: number): string | undefined =>
  absences.find((each) => each.year === year)?.reason;

/** Positions of the recorded absences that belong to no year without a report. */
export function needlessAbsences(
  recorded: NonNullable<PublisherFile['absences']>,
  histories: readonly ProjectHistory[],
): readonly number[] {
  return recorded.flatMap(({ year, project }, i) => {
    const isNeeded = histories.some(({ id, missing }) => (project === undefined || project === id) && missing.includes(year));
    return isNeeded ? [] : [i];
  });
}
