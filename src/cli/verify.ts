import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { verifyWords as words } from '../text/editors/verify.ts';
import { group } from '../text/readers/format.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';
import type { SiteOptions } from './options.ts';
import { verifyReport } from './verify-report.ts';

/** Whether every receipt below a folder of published files holds. */
export async function run([folder]: readonly string[], site: SiteOptions, effects: Effects): Promise<number> {
  const root = folder === undefined ? site.out : resolve(effects.root, folder);
  if (!existsSync(root)) throw new EditorError(words.noFolder(folder ?? site.out));
  const reports = reportFolders(root);
  if (reports.length === 0) throw new EditorError(words.nothing(folder ?? site.out));
  let failed = 0;
  for (const report of reports) {
    const path = relative(root, report).split(sep).join('/');
    const { failures, receipt } = verifyReport({ path, read: reader(report) });
    const name = path || receipt?.report || report;
    if (failures.length > 0) failed++;
    if (receipt && failures.length === 0)
      effects.print(words.holds(name, group(String(receipt.characters)), receipt.numbers.total, receipt.recomputed.length));
    else effects.printError([words.fails(name), ...failures.map((each) => `  ${each}`)].join('\n'));
  }
  effects.print(words.sum(reports.length, failed));
  return failed === 0 ? 0 : 1;
}

/** A report has figures and a receipt; one that lost either is still to be named. */
function reportFolders(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const marks = files.filter(
    (name) => basename(name) === 'receipt.json' || (basename(name) === 'figures.json' && !isTable(join(root, name))),
  );
  return [...new Set(marks.map((name) => join(root, dirname(name))))].sort();
}

/** The table of all figures has the same name as a report's data. */
const isTable = (file: string): boolean => /^ {2}"table": "figures",$/m.test(readFileSync(file, 'utf8').slice(0, 2000));

const reader =
  (folder: string) =>
  (name: string): Uint8Array | undefined => {
    const file = resolve(folder, name);
    return file.startsWith(folder + sep) && existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
  };
