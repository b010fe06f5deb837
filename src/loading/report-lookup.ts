import { dirname, relative, sep } from 'node:path';
import { reportsOf } from '../domain/archive.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { readArchive } from './from-files.ts';

export interface ReportLookup {
  /** The report whose narrative is the file at `path`; undefined for any other file. */
  readonly at: (path: string) => Report | undefined;
  /** All that the check has to say of the content. */
  readonly problems: () => readonly Problem[];
  /** Forget what was read: the content has changed. */
  readonly refresh: () => void;
}

export function createReportLookup(contentFolder: string): ReportLookup {
  let known: ReturnType<typeof read> | undefined;
  const read = () => {
    const { archive, problems } = readArchive(contentFolder);
    return { problems, reports: new Map((archive ? reportsOf(archive) : []).map((report) => [report.path, report])) };
  };
  return {
    at(path) {
      known ??= read();
      return known.reports.get(`${relative(contentFolder, dirname(path)).split(sep).join('/')}/`);
    },
    problems() {
      known ??= read();
      return known.problems;
    },
    refresh() {
      known = undefined;
    },
  };
}
