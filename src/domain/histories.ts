import { anchorOf } from './anchors.ts';
import type { Edition, ProjectHistory, YearEntry } from './archive.ts';
import type { PublisherFile } from './files/publisher-file.ts';
import { type Account, partsOf, type Report } from './report.ts';

/**
 * Each project over the years, oldest first, whether it has reports of its own or is part of others. A year of the publisher's span
 * in which there is neither is listed as missing.
 */
export function buildHistories(
  publisher: string,
  editions: readonly Edition[],
  recorded: PublisherFile['absences'] = [],
): readonly ProjectHistory[] {
  const published = editions.map((edition) => edition.year);
  const all = editions.flatMap((edition) => edition.reports).sort((a, b) => a.year - b.year);
  const inOthers = all.flatMap((report) => partsOf(report).map((part): YearEntry => ({ year: report.year, report, part })));
  const ids = [...new Set([...all.map(({ project }) => project), ...inOthers.flatMap(({ part }) => part?.project ?? [])])].sort();
  return ids.map((id) => {
    const reports = all.filter((report) => report.project === id);
    const parts = inOthers.filter(({ part }) => part?.project === id);
    const told = [...reports, ...parts].map(({ year }) => year);
    const first = Math.min(...told);
    const last = Math.max(...published);
    const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const missing = years.filter((year) => !told.includes(year));
    const absences = missing.flatMap((year) => {
      const ofYear = recorded.filter((each) => each.year === year);
      const found = ofYear.find(({ project }) => project === id) ?? ofYear.find(({ project }) => project === undefined);
      return found ? [{ year, reason: found.reason }] : [];
    });
    const name = reports.at(-1)?.name ?? parts.at(-1)?.part?.name ?? id;
    return { id, name, path: `${publisher}/projects/${id}/`, reports, parts, years, missing, absences };
  });
}

/** Oldest first; of a year its own report before those that it is part of. */
export const entriesOf = ({ reports, parts }: Pick<ProjectHistory, 'reports' | 'parts'>): readonly YearEntry[] =>
  [...reports.map((report): YearEntry => ({ year: report.year, report, part: null })), ...parts].sort((a, b) => a.year - b.year);

/** What is followed: the whole of its own report, or the part of another. */
export const accountOf = ({ report, part }: YearEntry): Account => part ?? report;

/** Where its page leads: to its own report, or to the place in another that first states a number of it. */
export function pathOf({ report, part }: YearEntry): string {
  if (!part) return report.path;
  const [first] = report.figures.filter(({ subject, statements }) => subject === part.id && statements.length > 0);
  return first ? `${report.path}#${anchorOf(first)}` : report.path;
}

/** Those that a chart of it is drawn from. */
export const reportsBehind = (history: Pick<ProjectHistory, 'reports' | 'parts'>): readonly Report[] => [
  ...new Set(entriesOf(history).map(({ report }) => report)),
];

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
