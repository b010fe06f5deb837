import { join } from 'node:path';
import { after } from 'node:test';
import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import type { Report } from '../../src/domain/report.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { changedFolder, ruleCases } from '../checks/rule-folder.ts';
import { archiveAt, root } from '../downloads/publication.ts';

export interface Text {
  readonly report: Report;
  readonly archive: Archive;
}

/**
 * A text to speak of, read and judged like any other. `first`: the first report. `site: bureau/2021/project`: of the fixture site.
 * `document: bureau/2021/project`: of the documents of the field. `rule/case`: a case of the rules; a single name: a folder of `fixtures/sayings`. Both change the report of a body that does not exist.
 */
export async function textOf(name: string): Promise<Text> {
  if (name === 'first') return reportIn(await archiveAt('content'), 'baiyun-procuratorate/2023/judicial-assistance/');
  const [, path] = /^site: (.+)$/.exec(name) ?? [];
  if (path) return reportIn(await archiveAt('tests/fixtures/site'), `example-${path}/`);
  const [, document] = /^document: (.+)$/.exec(name) ?? [];
  if (document) return reportIn(await archiveAt('tests/fixtures/documents/content'), `${document}/`);
  const folder = changedFolder(
    { after: (done) => after(() => (done as () => void)()) },
    name.includes('/') ? join(ruleCases, name) : join(root, 'tests/fixtures/sayings', name),
  );
  const { archive, problems } = await readArchive(folder);
  if (!archive) throw new Error(`${name} is refused: ${JSON.stringify(problems.find(({ severity }) => severity === 'error'))}`);
  return reportIn(archive, 'example-bureau/2023/river-cleaning/');
}

function reportIn(archive: Archive, path: string): Text {
  const report = reportsOf(archive).find((each) => each.path === path);
  if (!report) throw new Error(`no report: ${path}`);
  return { report, archive };
}
