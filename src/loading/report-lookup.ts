import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { reportsOf } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';
import type { Problem } from '../text/editors/problem.ts';
import { readArchive } from './from-files.ts';

export interface ReportLookup {
  /** The report whose narrative is the file at `path`; undefined for any other file. */
  readonly at: (path: string) => Promise<Report | undefined>;
  /** All that the check has to say of the content as it is on the disk now: a watcher may miss what is saved while it starts. */
  readonly problems: () => Promise<readonly Problem[]>;
  /** Forget what was read: the content has changed. */
  readonly refresh: () => void;
}

export function createReportLookup(contentFolder: string): ReportLookup {
  let known: ReturnType<typeof read> | undefined;
  let seen = '';
  const read = async () => {
    const { archive, problems } = await readArchive(contentFolder);
    return { problems, reports: new Map((archive ? reportsOf(archive) : []).map((report) => [report.path, report])) };
  };
  return {
    async at(path) {
      known ??= read();
      return (await known).reports.get(`${relative(contentFolder, dirname(path)).split(sep).join('/')}/`);
    },
    async problems() {
      const now = stateOf(contentFolder);
      if (now !== seen) known = undefined;
      seen = now;
      known ??= read();
      return (await known).problems;
    },
    refresh() {
      known = undefined;
    },
  };
}

/** Changes whenever a file of the folder is saved, added or removed. */
function stateOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .map((name) => {
      const file = statSync(join(folder, name), { throwIfNoEntry: false });
      return `${name} ${file?.mtimeMs} ${file?.size}`;
    })
    .join('\n');
}
