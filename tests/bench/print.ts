// How long a report's PDF takes: once to be ready, then report by report.
// Usage: npm run bench:print -- [content folder] [rounds]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArchive } from '../../src/loading/from-files.ts';
import type { PrintSource } from '../../src/print/print-source.ts';
import { renderReportPdf } from '../../src/print/render-report-pdf.ts';

const [content = 'tests/fixtures/site', rounds = '5'] = process.argv.slice(2);
const { archive } = await readArchive(join(fileURLToPath(new URL('../..', import.meta.url)), content));
if (!archive) throw new Error(`faulty content: ${content}`);
const sources: PrintSource[] = archive.publishers.flatMap((publisher) =>
  publisher.editions.flatMap((edition) =>
    edition.reports.map((report) => ({ report, publisher, edition, site: archive.site, address: archive.site.address ?? null })),
  ),
);

const [first] = sources;
if (!first) throw new Error(`no report: ${content}`);
console.log(`ready, first report set: ${(await timed(first)).toFixed(0)} ms`);
const times: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  for (const source of sources) times.push(await timed(changed(source, round)));
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
console.log(`${times.length} reports: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, slowest ${at(1)} ms`);

async function timed(source: PrintSource): Promise<number> {
  const start = performance.now();
  await renderReportPdf(source);
  return performance.now() - start;
}

/** Another text each round, so that nothing is remembered from the last. */
function changed(source: PrintSource, round: number): PrintSource {
  const { narrative } = source.report;
  const blocks = narrative.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: `${block.text}${round}` } : block));
  return { ...source, report: { ...source.report, narrative: { ...narrative, blocks } } };
}
