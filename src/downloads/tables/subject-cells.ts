import type { TableSubject } from './table.ts';
import { always, type ColumnForm } from './table-of.ts';

/** Every row of every table says whose it is: files of several reports can be stacked. */
export const subjectForms = {
  publisher: ['string', 'Publisher id', always],
  publisher_name: ['string', 'Publisher', always],
  year: ['year', 'Fiscal year of the report', always],
  project: ['string', 'Project id', always],
  project_name: ['string', 'Project', always],
} as const satisfies Readonly<Record<string, ColumnForm>>;

export const subjectCells = ({ report, publisher }: TableSubject): Readonly<Record<keyof typeof subjectForms, string>> => ({
  publisher: report.publisher,
  publisher_name: publisher.name,
  year: String(report.year),
  project: report.project,
  project_name: report.name,
});

/** Columns that together name one row. */
export const rowKey = ['publisher', 'year', 'project', 'id'] as const;

/** The same of a table with one row a report. */
export const reportKey = ['publisher', 'year', 'project'] as const;
