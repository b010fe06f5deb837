import { dirname, relative, sep } from 'node:path';
import { reportsOf } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';
import { readArchive } from './from-files.ts';

export interface ReportLookup {
  /** The report whose narrative is the file at `path`; undefined for any other file. */
  readonly at: (path: string) => Report | undefined;
  /** Forget what was read: the content has changed. */
  readonly refresh: () => void;
}

export function createReportLookup(contentFolder: string): ReportLookup {
  let reports: ReadonlyMap<string, Report> | undefined;
  const read = () => {
    const { archive } = readArchive(contentFolder);
    return new Map((archive ? reportsOf(archive) : []).map((report) => [report.path, report]));
  };
  return {
    at(path) {
      reports ??= read();
      return reports.get(`${relative(contentFolder, dirname(path)).split(sep).join('/')}/`);
    },
    refresh() {
      reports = undefined;
    },
  };
}
