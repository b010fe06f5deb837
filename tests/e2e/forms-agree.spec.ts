import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';
import { expect, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { chartsOf } from '../../src/charts/charts-of.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { withoutSpace } from '../../src/domain/narrative.ts';
import type { Report } from '../../src/domain/report.ts';
import { type Decimal, decimalToText, parseDecimal } from '../../src/language/decimal.ts';
import { exactText, shown } from '../../src/presenting/shown.ts';
import { chartText } from '../../src/text/readers/charts.ts';
import { readZip } from '../downloads/zip/read-zip.ts';
import { readPdf } from '../print/read-pdf.ts';
import { type BuiltSite, builtSites, bytesOf, pagesOf, reportsOf, textOfFile } from './built-site.ts';
import { cardValues } from './card-values.ts';
import { attribute, elementsWith } from './html-tree.ts';

type Values = ReadonlyMap<string, string | null>;

/** Exact, whatever zeros a form adds at the end; null where a form has nothing. */
const exact = (text: unknown): string | null => {
  const value: Decimal | undefined = text === null || text === undefined || text === '' ? undefined : parseDecimal(String(text));
  return value ? decimalToText(value) : null;
};
const valuesOf = (rows: Iterable<readonly [id: unknown, value: unknown]>): Values =>
  new Map([...rows].map(([id, value]) => [String(id), exact(value)]));

/** How another program reads each form of a report's figures. */
const forms: Readonly<Record<string, (site: BuiltSite, report: Report) => Values | Promise<Values>>> = {
  page: (site, { path, figures }) => {
    const { document } = pagesOf(site).find((each) => each.path === path) as ReturnType<typeof pagesOf>[number];
    const values = new Map(elementsWith(document, 'value').map((each) => [attribute(each, 'id') ?? '', attribute(each, 'value')]));
    const onCards = cardValues(document, figures);
    // A number that the text does not state has its value on its card alone.
    return valuesOf(figures.map(({ id, statements }, i) => [id, statements.length > 0 ? values.get(id) : onCards[i]]));
  },
  csv: (site, { path }) => csvValues(bytesOf(site, `${path}figures.csv`)),
  json: (site, { path }) => jsonValues(textOfFile(site, `${path}figures.json`)),
  workbook: (site, { path }) => workbookValues(bytesOf(site, `${path}report.xlsx`)),
  archive: async (site, { path }) => csvValues((await readZip(bytesOf(site, `${path}data.zip`))).get('figures.csv') ?? Buffer.alloc(0)),
  'JSON-LD': (site, { path }) => {
    const page = textOfFile(site, `${path}index.html`);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}');
    return valuesOf(data.variableMeasured.map(({ propertyID, value }: { propertyID: string; value?: string }) => [propertyID, value]));
  },
  Parquet: async (site, report) =>
    valuesOf(
      (await rowsOfParquet(site)).flatMap(([publisher, year, project, id, value]) =>
        publisher === report.publisher && year === report.year && project === report.project ? [[id, value] as const] : [],
      ),
    ),
};

for (const site of builtSites) {
  test.describe(`every published form of ${site.name}`, () => {
    for (const [form, read] of Object.entries(forms)) {
      test(`has each figure with the same value, to the last digit: ${form}`, async () => {
        for (const { report } of reportsOf(site)) {
          const found = await read(site, report);
          for (const figure of report.figures) expect(found.get(figure.id), `${report.path} ${figure.id}`).toBe(exactText(figure));
          expect(found.size, report.path).toBeGreaterThanOrEqual(report.figures.length);
        }
      });
    }

    test('has each figure as the page prints it: PDF', async () => {
      for (const { report } of reportsOf(site)) {
        const { pieces } = await readPdf(bytesOf(site, `${report.path}report.pdf`));
        const text = withoutSpace(pieces.map((piece) => piece.text).join(''));
        for (const figure of report.figures) expect(text, `${report.path} ${figure.id}`).toContain(withoutSpace(shown(figure)));
      }
    });

    test('has each point that it draws as the table prints it: pictures and tables of charts', () => {
      for (const { report } of reportsOf(site)) {
        for (const { id, points } of chartsOf(report)) {
          const words = textsIn(new XMLParser({ ignoreAttributes: true }).parse(textOfFile(site, `${report.path}charts/${id}.svg`)));
          const rows = parseCsv(bytesOf(site, `${report.path}charts/${id}.csv`), { bom: true, columns: true }) as Record<string, string>[];
          expect(
            rows.map((row) => row['value'] || null),
            `${report.path} ${id}`,
          ).toEqual(points.map(({ value }) => value));
          for (const { category, figure, value, printed } of points) {
            expect(withoutSpace(words), `${report.path} ${id}`).toContain(withoutSpace(printed));
            // What a chart calls overspent is the negative rest of the files, said the other way round.
            const sign = category === chartText.funds.overspent ? '-' : '';
            if (figure && value) expect(`${sign}${value}`, `${report.path} ${id} ${figure}`).toBe(exactText(of(report, figure)));
          }
        }
      }
    });
  });
}

const of = (report: Report, id: string): Figure => report.figures.find((each) => each.id === id) as Figure;

function csvValues(bytes: Buffer): Values {
  const rows = parseCsv(bytes, { bom: true, columns: true }) as Record<string, string>[];
  return valuesOf(rows.map((row) => [row['id'], row['value']]));
}

const jsonValues = (text: string): Values =>
  valuesOf((JSON.parse(text) as { figures: { id: string; value: string | null }[] }).figures.map(({ id, value }) => [id, value]));

function workbookValues(bytes: Buffer): Values {
  const sheet = read(bytes).Sheets['全部数字'];
  const rows = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet, { raw: true }) : [];
  return valuesOf(rows.map((row) => [row['数字编号'], row['数值']]));
}

async function rowsOfParquet(site: BuiltSite): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const file = join(site.folder, 'data', 'figures.parquet').replaceAll('\\', '/');
  const result = await connection.runAndReadAll(`SELECT publisher, "year", project, id, CAST("value" AS VARCHAR) FROM '${file}'`);
  return result.getRowsJson() as unknown[][];
}

/** All character data of parsed XML. */
function textsIn(node: unknown): string {
  if (typeof node === 'object' && node !== null) return Object.values(node).map(textsIn).join(' ');
  return String(node ?? '');
}
