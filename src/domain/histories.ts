import type { Edition, ProjectHistory } from './archive.ts';

/** Each project over the years, oldest first. A year of the publisher's span in which it has no report is listed as missing. */
export function buildHistories(publisher: string, editions: readonly Edition[]): readonly ProjectHistory[] {
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
    return { id, name: reports.at(-1)?.name ?? id, path: `${publisher}/projects/${id}/`, reports, years, missing };
  });
}
