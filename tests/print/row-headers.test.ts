import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/domain/report.ts';
import { gathered } from '../../src/presenting/gathered.ts';
import { indicatorAccounts } from '../../src/presenting/indicator-accounts.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { register } from '../../src/presenting/register.ts';
import { renderReportPdf } from '../../src/print/render-report-pdf.ts';
import { withRowHeaders } from '../../src/print/row-headers.ts';
import { officialText, readPdf } from './read-pdf.ts';
import { fixtureOf, sources } from './sources.ts';

const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

/** One object and the table that says where it is. */
const fileOf = (object: string): Buffer => Buffer.from(`${object}xref\n0 1\n0000000000 00000 n \nstartxref\n${object.length}\n%%EOF`);
const cellOf = (column: number, role = 'TD', attribute = `/Headers [(U3x${column}y0)]`): string =>
  `7 0 obj\n<<\n  /Type /StructElem\n  /S /${role}\n  /P 69 0 R\n  /A [<<\n    /O /Table\n    ${attribute}\n  >>]\n>>\nendobj\n`;

/** Of the tables that the site adds. */
const ownRows = (report: Report): number =>
  partTables(report).reduce((sum, { rows }) => sum + rows.length, 0) +
  indicatorAccounts(report).reduce((sum, { indicators }) => sum + indicators.length, 0) +
  gathered(register(report)).length;

describe('withRowHeaders(pdf)', () => {
  it('makes a header of the first cell in each row of every table, and of no other', async () => {
    for (const source of sources) {
      const { report } = source;
      const tables = report.narrative.blocks.filter(({ kind }) => kind === 'table');
      const rows = tables.reduce((sum, table) => sum + table.rows.length - 1, 0) + ownRows(report);
      const text = textOf(await renderReportPdf(source));
      assert.equal(text.match(/\/S \/TH\n[^<]*<<\n\s*\/O \/Table\n\s*\/Scope \/Row/g)?.length, rows, report.path);
      assert.doesNotMatch(text, /\/Headers \[\(/);
    }
  });

  it('keeps the length of all and the words of the text', async () => {
    const pdf = await renderReportPdf(fixtureOf('lane-repair'));
    const again = withRowHeaders(pdf);
    assert.equal(textOf(again), textOf(pdf));
    assert.equal(officialText(await readPdf(again)), officialText(await readPdf(pdf)));
    for (const column of [0, 1, 12]) assert.equal(withRowHeaders(fileOf(cellOf(column))).length, fileOf(cellOf(column)).length);
    assert.equal(textOf(withRowHeaders(fileOf(cellOf(0)))), fileOf(cellOf(0, 'TH', '/Scope /Row        ')).toString());
    assert.equal(textOf(withRowHeaders(fileOf(cellOf(10)))), fileOf(cellOf(10, 'TD', ' '.repeat(19 + 1))).toString());
  });

  it('leaves alone what only looks like a cell inside of an object', () => {
    const file = fileOf(`1 0 obj\nstream\n${cellOf(0)}endstream\n`);
    assert.equal(textOf(withRowHeaders(file)), file.toString());
  });

  it('refuses a file without the table', () => {
    assert.throws(() => withRowHeaders(Buffer.from('%PDF-1.7')), /document without a table of its objects/);
  });
});
