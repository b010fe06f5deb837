import { parse } from 'csv-parse/sync';
import type { Report } from '../../../src/domain/report.ts';
import type { Table } from '../../../src/downloads/tables/table.ts';
import { tableCsv } from '../../../src/downloads/tables/table-csv.ts';
import { archiveAt, example } from '../publication.ts';

export type Cells = Readonly<Record<string, string>>;

/** The rows of a table as a reader of its CSV gets them. */
export const rowsOf = (table: Table, report: Report): Cells[] =>
  parse(tableCsv(table, [{ report, publisher: { name: report.publisher }, edition: { addedDate: '2026-11-23' }, site: example }]), {
    bom: true,
    columns: true,
  });

export const fixture = await archiveAt('tests/fixtures/site');

export function fixtureReport(project: string, year: number): Report {
  const reports = fixture.publishers.flatMap(({ editions }) => editions.flatMap((edition) => edition.reports));
  const found = reports.find((each) => each.project === project && each.year === year);
  if (!found) throw new Error(`no such report: ${project} ${year}`);
  return found;
}

export const pick = (rows: readonly Cells[], ...columns: string[]): (string | undefined)[][] =>
  rows.map((row) => columns.map((column) => row[column]));
