import type { SiteFile } from '../../domain/files/site-file.ts';
import { noteWords as words, workbookWords } from '../../text/readers/workbook.ts';
import { zh } from '../../text/readers/zh.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';
import { referencesOf } from '../citation/references.ts';
import { gbt, plain } from '../citation/sentences.ts';
import { rowsOf, type Selection } from '../selection.ts';
import { indicatorsTable } from '../tables/indicators.ts';
import type { Table } from '../tables/table.ts';
import { losesDigits } from './table-sheet.ts';
import type { Sheet } from './workbook.ts';

export type NotesLine = readonly [item: string, text: string];

/** What a file is, whence it comes and how it is read. */
export function noteLines(
  title: string,
  selection: Selection,
  tables: readonly Table[],
  site: SiteFile,
  address: SiteAddress,
): readonly NotesLine[] {
  const fictional = selection.chosen.some(({ publisher }) => publisher.fictional);
  // From the root of a host that is not named, an address leads nowhere.
  const page = address.address ? addressOf(address, selection.path) : '';
  return [
    [words.what.item, words.what.text(title, selection.chosen.length)],
    ...(fictional ? [[words.fictional.item, words.fictional.text] as const] : []),
    [words.role.item, `${site.title}：${zh.role[site.role]}`],
    [words.date.item, selection.date],
    ...sources(selection),
    ...(page ? [[words.address.item, page] as const] : []),
    ...citations(title, selection, site, address, page),
    [words.licence.item, site.contentLicence],
    ...tables.map((table, i): NotesLine => [i === 0 ? words.sheets.item : '', words.sheet(table.title, table.description)]),
    ...[words.empty, words.status, ...(tables.includes(indicatorsTable) ? [words.basis, words.verdict] : [])].map(lineOf),
    [words.numbers.item, words.numbers.text(tables.some((table) => losesDigits(table, rowsOf(table, selection, address))))],
    lineOf(words.sums),
  ];
}

const lineOf = ({ item, text }: { readonly item: string; readonly text: string }): NotesLine => [item, text];

export function notesSheet(...about: Parameters<typeof noteLines>): Sheet {
  return {
    name: workbookWords.notes,
    isTable: false,
    ...{ labels: 0, printed: 2 },
    columns: [
      { title: workbookWords.item, width: 18, wrap: true },
      { title: workbookWords.content, width: 110, wrap: true },
    ],
    rows: noteLines(...about),
  };
}

function sources({ chosen }: Selection): NotesLine[] {
  const [only] = chosen;
  if (!only || chosen.length > 1) return [[words.source.item, words.source.many]];
  const { publisher, report } = only;
  return [
    [words.source.item, words.source.one(publisher.name, report.narrative.title, report.name, report.year)],
    [words.sha256.item, words.sha256.text(report.source.file, report.source.sha256)],
  ];
}

function citations(title: string, selection: Selection, site: SiteFile, address: SiteAddress, page: string): NotesLine[] {
  const [whole = ''] = sentencesOf(title, selection, site, address, page);
  return [
    [words.cite.item, whole],
    ['', words.cite.row],
  ];
}

/** How to cite what a selection holds: for an article, and for a single report after GB/T 7714 as well. */
export function sentencesOf(
  title: string,
  { level, chosen, date }: Selection,
  site: SiteFile,
  address: SiteAddress,
  page: string,
): string[] {
  const [first] = chosen;
  if (level !== 'report' || !first) return [words.cite.many(site.title, title, date, page)];
  const reference = referencesOf(first.report, first.publisher, { ...address, title: site.title, role: site.role }).report;
  return [plain(reference), gbt(reference)];
}
