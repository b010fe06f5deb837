import type { SiteFile } from '../../domain/files/site-file.ts';
import { workbookWords as words } from '../../text/readers/workbook.ts';
import type { SiteAddress } from '../addresses.ts';
import { rowsOf, type Selection, tablesOf } from '../selection.ts';
import { figuresTable } from '../tables/figures.ts';
import { dictionarySheet } from './dictionary-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { tableSheet } from './table-sheet.ts';
import type { Workbook } from './workbook.ts';

/** All that is published of a selection, as sheets for a reader: what it is, what the columns mean, the tables. */
export function buildWorkbook(selection: Selection, site: SiteFile, address: SiteAddress): Workbook {
  const title = titleOf(selection, site);
  const tables = tablesOf(selection).toSorted((a, b) => Number(a === figuresTable) - Number(b === figuresTable));
  return {
    title,
    creator: site.title,
    date: selection.date,
    sheets: [
      notesSheet(title, selection, tables, site, address),
      dictionarySheet(tables),
      ...tables.map((table) => tableSheet(table, rowsOf(table, selection, address))),
    ],
  };
}

/** What a selection's files are, in one line. */
export function titleOf({ level, chosen }: Selection, site: SiteFile): string {
  const [first] = chosen;
  if (level === 'site' || !first) return words.title.site(site.title);
  const { publisher, report } = first;
  return level === 'edition'
    ? words.title.edition(publisher.name, report.year)
    : words.title.report(publisher.name, report.name, report.year);
}
