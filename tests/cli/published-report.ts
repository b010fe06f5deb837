import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import { register } from '../../src/domain/register.ts';
import type { Report } from '../../src/domain/report.ts';
import { filesOf } from '../../src/downloads/catalogue.ts';
import { marksByBlock } from '../../src/narrative/publish.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** The published files of a report that verification reads, with a page that has nothing but what it reads. */
export async function publishedReport(content: string, archive: Archive, path: string): Promise<Files> {
  const report = reportsOf(archive).find((each) => each.path === path);
  if (!report) throw new Error(`no such report: ${path}`);
  const publication = {
    ...{ archive, site: { base: '/' } },
    documentOf: ({ path: folder, source }: Report) => new Uint8Array(readFileSync(join(content, folder, source.file))),
  };
  const files = new Map<string, Uint8Array>([['index.html', bytes(pageOf(report))]]);
  for (const { name, render } of filesOf(report)) {
    if (/\.(?:csv|json|txt|xlsx)$/.test(name)) files.set(name, bytes(await render(publication)));
  }
  return files;
}

const bytes = (body: string | Uint8Array): Uint8Array => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

function pageOf(report: Report): string {
  const marks = marksByBlock(report);
  const blocks = report.narrative.blocks.map(({ index, text }) => {
    let html = '';
    let from = 0;
    for (const { start, end, anchor, value } of marks.get(index) ?? []) {
      html += `${text.slice(from, start)}<a><data id="${anchor}" value="${value}">${text.slice(start, end)}</data></a>`;
      from = end;
    }
    return `<p>${html}${text.slice(from)}</p><aside data-annotation><p>站注</p></aside>`;
  });
  const cards = register(report).map(({ card, exact, shown }) =>
    exact === null ? '' : `<div class="card" id="${card}"><p><data value="${exact}">${shown}</data></p></div>`,
  );
  return `<main><article data-narrative>${blocks.join('')}</article>${cards.join('')}</main>`;
}
