import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { reportsOf } from '../src/domain/archive.ts';
import type { Block } from '../src/domain/narrative.ts';
import type { Report } from '../src/domain/report.ts';
import { readArchive } from '../src/loading/from-files.ts';

const { archive, problems } = await readArchive(fileURLToPath(new URL('../content', import.meta.url)));
assert.deepEqual(problems, []);

/** The real report: 广州市白云区人民检察院, 司法救助金, 2023. */
export const realReport: Report =
  reportsOf(archive ?? assert.fail('no archive')).find(({ path }) => path === 'baiyun-procuratorate/2023/judicial-assistance/') ??
  assert.fail('no report');

/** The report with the text of some blocks replaced: what a rule says of another wording. */
export function withBlocks(report: Report, changes: Readonly<Record<number, Partial<Block>>>): Report {
  const blocks = report.narrative.blocks.map((block) => ({ ...block, ...changes[block.index] }));
  return { ...report, narrative: { ...report.narrative, blocks } };
}
