import type { Archive, Edition, Publisher } from '../domain/archive.ts';
import { releaseOf } from '../domain/release.ts';
import type { Report } from '../domain/report.ts';
import type { SiteAddress } from './addresses.ts';
import type { Row, Table, TableSubject } from './tables/table.ts';
import { tables } from './tables/tables.ts';

/** A report with all that its files say of its place. */
export interface Chosen {
  readonly report: Report;
  readonly publisher: Publisher;
  readonly edition: Edition;
}

/** The reports whose rows make up one set of files. */
export interface Selection {
  readonly level: 'report' | 'edition' | 'site';
  /** The folder of its files, relative to the site. */
  readonly path: string;
  readonly chosen: readonly Chosen[];
  /** When the latest of its reports came out or was taken in. */
  readonly date: string;
}

export const reportSelection = (chosen: Chosen): Selection => selection('report', chosen.report.path, [chosen]);

export const editionSelection = (publisher: Publisher, edition: Edition): Selection =>
  selection('edition', edition.path, chosenOf(publisher, edition));

export const siteSelection = ({ publishers }: Archive): Selection =>
  selection(
    'site',
    'data/',
    publishers.flatMap((publisher) => publisher.editions.flatMap((edition) => chosenOf(publisher, edition))),
  );

/** Throws for a report that the archive does not hold. */
export function chosenIn({ publishers }: Archive, report: Report): Chosen {
  const publisher = publishers.find(({ id }) => id === report.publisher);
  const edition = publisher?.editions.find(({ year }) => year === report.year);
  if (!publisher || !edition) throw new Error(`report of an unknown edition: ${report.path}`);
  return { report, publisher, edition };
}

/** The whole site has every table, so that its addresses stay; else a table without rows is left out. */
export const tablesOf = ({ level, chosen }: { level: Selection['level']; chosen: readonly Pick<Chosen, 'report'>[] }): readonly Table[] =>
  tables.filter((table) => level === 'site' || chosen.some(({ report }) => table.covers(report)));

export const rowsOf = (table: Table, selection: Selection, site: SiteAddress): readonly Row[] =>
  subjectsOf(selection, site).flatMap(table.rows);

export const subjectsOf = ({ chosen }: Pick<Selection, 'chosen'>, site: SiteAddress): readonly TableSubject[] =>
  chosen.map((each) => ({ ...each, site }));

const chosenOf = (publisher: Publisher, edition: Edition): Chosen[] => edition.reports.map((report) => ({ report, publisher, edition }));

const selection = (level: Selection['level'], path: string, chosen: readonly Chosen[]): Selection => ({
  level,
  path,
  chosen,
  date:
    chosen
      .map(({ report, edition }) => releaseOf(report, edition).date)
      .sort()
      .at(-1) ?? '',
});
