import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf, cardOf } from '../../src/domain/anchors.ts';
import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import { marksByBlock } from '../../src/domain/marks.ts';
import type { Report } from '../../src/domain/report.ts';
import { filesOf } from '../../src/downloads/catalogue.ts';
import { headline } from '../../src/presenting/headline.ts';
import { indicatorAccounts } from '../../src/presenting/indicator-accounts.ts';
import { remarksOn, verdictShown } from '../../src/presenting/indicator-shown.ts';
import { type PartTable, partTables } from '../../src/presenting/part-table.ts';
import { register } from '../../src/presenting/register.ts';
import { shown } from '../../src/presenting/shown.ts';
import { unbroken } from '../../src/text/readers/format.ts';
import { zh } from '../../src/text/readers/zh.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** The published files of a report that verification reads, with a page that has nothing but what it reads. */
export async function publishedReport(content: string, archive: Archive, path: string): Promise<Files> {
  const report = reportsOf(archive).find((each) => each.path === path);
  if (!report) throw new Error(`no such report: ${path}`);
  const publication = {
    ...{ archive, site: { base: '/' } },
    documentOf: ({ path: folder, source }: Report) => new Uint8Array(readFileSync(join(content, folder, source.received))),
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
  const { sentence, facts } = headline(report);
  const link = (anchor: string | null, words: string) => (anchor ? `<a href="#${anchor}">${unbroken(words)}</a>` : words);
  const opening = `<section data-annotation><p class="lead">${sentence.map(({ anchor, text }) => link(anchor, text)).join('')}</p>
    <dl class="facts">${facts.map((fact) => `<dt>${fact.label}</dt><dd>${link(fact.anchor, fact.shown)}${fact.aside ? `<small>${fact.aside}${fact.elsewhere ? `；<a href="/${fact.elsewhere.path}">${fact.elsewhere.text}</a>` : ''}</small>` : ''}${fact.caveat ? `<a href="#${cardOf(fact.caveat)}">${zh.report.caveat}</a>` : ''}</dd>`).join('')}</dl></section>`;
  const stated = report.facts.map(({ name, words }) => `<div><dt>${name}</dt><dd>${words}</dd></div>`).join('');
  const cards = register(report).map(({ card, exact, shown }) =>
    exact === null ? '' : `<div class="card" id="${card}"><p><data value="${exact}">${shown}</data></p></div>`,
  );
  return `<main><article data-narrative>${opening}<dl class="stated" data-annotation>${stated}</dl>${blocks.join('')}</article>${indicatorTable(report)}${partTables(report).map(tableOfParts).join('')}${cards.join('')}</main>`;
}

function tableOfParts({ columns, rows }: PartTable): string {
  const heads = columns.map(({ title, unit }) => `<th><a href="/glossary/">${title}</a>${unit ? `<span>（${unit}）</span>` : ''}</th>`);
  const lines = rows.map(({ name, cells }) => {
    const items = cells.map((cell) =>
      cell.items
        .map(
          ({ shown: text, anchor, aside }) =>
            `${anchor ? `<a href="#${anchor}">${unbroken(text)}</a>` : text}${aside ? `<small>${unbroken(aside)}</small>` : ''}`,
        )
        .join(''),
    );
    return `<tr><th>${name}</th>${items.map((item, i) => `<td>${item || cells[i]?.instead}</td>`).join('')}</tr>`;
  });
  return `<table class="parts named"><thead><tr><th></th>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function indicatorTable(report: Report): string {
  const indicators = indicatorAccounts(report).flatMap((each) => each.indicators);
  const { atLeast, instead: inWords } = zh.report.indicators;
  const rows = indicators.map((indicator) => {
    const { path, definition, target, actual, basis, instead } = indicator;
    const result = actual && (basis === 'lowerBound' ? atLeast(shown(actual)) : shown(actual));
    const cells = [
      target ? `<a href="#${anchorOf(target)}">${unbroken(shown(target))}</a>` : zh.undisclosed,
      actual && result
        ? `<a href="#${anchorOf(actual)}">${unbroken(result)}</a><span>${zh.derived}</span>`
        : instead
          ? inWords(instead)
          : zh.undisclosed,
      `<b>${verdictShown(indicator)}</b><small>${actual?.label ?? ''}</small>${remarksOn(indicator, report)
        .map((remark) => `<small>${remark}</small>`)
        .join('')}`,
    ];
    return `<tbody><tr><th>${path.join()}<small>${definition ?? ''}</small></th></tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody>`;
  });
  return `<table class="indicators">${rows.join('')}</table>`;
}
