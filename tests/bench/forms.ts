// How long and how much memory does each form of the tables take at 10,000 figures? Each runs in a process of its own.
// Usage: npm run bench:forms [-- figures]

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Rendered } from '../../src/downloads/publication.ts';
import { siteSelection } from '../../src/downloads/selection.ts';
import { filesOfSelection } from '../../src/downloads/selection-files.ts';
import { readArchive } from '../../src/loading/from-files.ts';

const content = fileURLToPath(new URL('../fixtures/site', import.meta.url));
const site = { address: 'https://mingzhang.example', base: '/' };
const bounds = { seconds: 10, megabytes: 500 };
const forms = ['csv', 'json', 'xlsx', 'parquet'];

const [count = '10000', form] = process.argv.slice(2);
if (form === undefined) compare();
else await measure(form);

function compare(): void {
  let over = false;
  for (const each of forms) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), count, each], { stdio: 'inherit' });
    over ||= status !== 0;
  }
  process.stdout.write(`bound: ${bounds.seconds} s and ${bounds.megabytes} MB a form\n`);
  process.exitCode = over ? 1 : 0;
}

/** All files of one form, as a build renders them. */
async function measure(extension: string): Promise<void> {
  const archive = await replicated(Number(count));
  const files = filesOfSelection(siteSelection(archive)).filter(({ name }) => name.endsWith(`.${extension}`));
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const bodies: Rendered[] = [];
  for (const file of files) bodies.push(await file.render({ archive, site }));
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  const figures = reportsOf(archive).reduce((sum, report) => sum + report.figures.length, 0);
  process.stdout.write(
    `${extension.padEnd(8)}${figures} figures  ${seconds.toFixed(2)} s  peak ${peak.toFixed(0)} MB (${(before / 1024 / 1024).toFixed(0)} MB before)  ${(bytes / 1e6).toFixed(1)} MB written\n`,
  );
  process.exitCode = seconds > bounds.seconds || peak > bounds.megabytes ? 1 : 0;
}

/** The publishers of the fixture under new ids and with words of their own, until there are so many figures. */
async function replicated(figures: number): Promise<Archive> {
  const { archive } = await readArchive(content);
  if (!archive) throw new Error('fixture with faults');
  const each = reportsOf(archive).reduce((sum, report) => sum + report.figures.length, 0);
  const publishers = Array.from({ length: Math.ceil(figures / each) }, (_, copy) =>
    archive.publishers.map((publisher) => {
      const id = `${publisher.id}-${copy}`;
      const editions = publisher.editions.map((edition) => ({
        ...edition,
        reports: edition.reports.map((report) => ({
          ...report,
          ...{ publisher: id, path: `${id}/${report.year}/${report.project}/` },
          figures: report.figures.map((figure) => reworded(figure, String(copy))),
        })),
      }));
      return { ...publisher, id, editions };
    }),
  );
  return { ...archive, publishers: publishers.flat() };
}

/** No text is shared with another copy, as between real reports. */
function reworded(figure: Figure, mark: string): Figure {
  const statements = figure.statements.map((statement) => ({ ...statement, quotation: `${statement.quotation}${mark}` }));
  return { ...figure, label: `${figure.label}${mark}`, statements };
}
