import { dirname, relative, sep } from 'node:path';
import { type Archive, reportsOf } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';
import type { SharedContent } from './shared-content.ts';

/** Finds the report whose narrative is the file at a path; undefined for any other file. */
export function reportLookup(content: SharedContent): (path: string) => Promise<Report | undefined> {
  let known: { archive: Archive; reports: ReadonlyMap<string, Report> } | undefined;
  return async (path) => {
    const { archive } = await content.current();
    if (!archive) return undefined;
    if (known?.archive !== archive) known = { archive, reports: new Map(reportsOf(archive).map((report) => [report.path, report])) };
    return known.reports.get(`${relative(content.folder, dirname(path)).split(sep).join('/')}/`);
  };
}
