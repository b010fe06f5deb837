import type { Archive } from '../domain/archive.ts';
import { fileWords, formWords } from '../text/readers/downloads.ts';
import type { SiteAddress } from './addresses.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Rendered, SiteData } from './publication.ts';
import type { FileKind } from './report-file.ts';
import { type Selection, subjectsOf, tablesOf } from './selection.ts';
import type { Table } from './tables/table.ts';
import { tableCsv } from './tables/table-csv.ts';
import { buildTableJson, tableJsonText } from './tables/table-json.ts';
import { tables } from './tables/tables.ts';

const forms = ['csv', 'json', 'parquet'] as const;
type FileForm = (typeof forms)[number];

export interface SelectionFile extends FileKind {
  /** Relative to the folder of the selection; part of a permanent address. */
  readonly name: string;
  readonly mediaType: string;
  readonly form: FileForm | 'xlsx';
  /** The table that it holds; null where it holds all. */
  readonly table: string | null;
  readonly render: (data: SiteData) => Rendered | Promise<Rendered>;
}

const kindOf = (table: Table, form: FileForm): FileKind => ({
  ...{ id: `${table.id}-${form}`, title: formWords[form](table.title), description: table.description },
  ...{ columns: form === 'csv' ? table.columns : null, listed: true },
});

const workbookKind: FileKind = { id: 'workbook', ...fileWords.workbook, columns: null, listed: true };

/** The kinds of file that a report has of its tables. */
export const tableKinds: readonly FileKind[] = [workbookKind, ...tables.map((table) => kindOf(table, 'csv'))];

const formsOf: Readonly<Record<Selection['level'], readonly FileForm[]>> = { report: ['csv'], edition: ['csv'], site: forms };

const workbookName: Readonly<Record<Selection['level'], string>> = { report: 'report.xlsx', edition: 'tables.xlsx', site: 'tables.xlsx' };

/** Every file of a selection: the workbook, then each table in each form. Nothing is rendered until asked for. */
export const filesOfSelection = (selection: Selection): readonly SelectionFile[] =>
  selectionFiles(selection.level, tablesOf(selection), () => selection);

/** The same before the rest of the archive is at hand, which only the rows need. */
export function selectionFiles(
  level: Selection['level'],
  offered: readonly Table[],
  select: (archive: Archive) => Selection,
): readonly SelectionFile[] {
  const file = (kind: FileKind, name: string, held: Pick<SelectionFile, 'form' | 'table' | 'render'>): SelectionFile => ({
    ...kind,
    ...{ name, mediaType: mediaTypeOf(name), ...held },
  });
  return [
    file(workbookKind, workbookName[level], {
      ...{ form: 'xlsx', table: null },
      render: ({ archive, site }) => workbook(select(archive), archive, site),
    }),
    ...offered.flatMap((table) =>
      formsOf[level].map((form) =>
        file(kindOf(table, form), `${table.id}.${form}`, {
          ...{ form, table: table.id },
          render: ({ archive, site }) => renderers[form](table, select(archive), archive, site),
        }),
      ),
    ),
  ];
}

type Renderer = (table: Table, selection: Selection, archive: Archive, site: SiteAddress) => Rendered | Promise<Rendered>;

const renderers: Readonly<Record<FileForm, Renderer>> = {
  csv: (table, selection, _, site) => tableCsv(table, subjectsOf(selection, site)),
  json: (table, selection, archive, site) => tableJsonText(buildTableJson(table, selection, archive.site, site)),
  // Libraries that only these two forms need are loaded with the first of them.
  parquet: async (table, selection, _, site) => (await import('./tables/table-parquet.ts')).tableParquet(table, selection, site),
};

async function workbook(selection: Selection, archive: Archive, site: SiteAddress): Promise<Rendered> {
  const [{ buildWorkbook }, { writeWorkbook }] = await Promise.all([
    import('./xlsx/build-workbook.ts'),
    import('./xlsx/write-workbook.ts'),
  ]);
  return writeWorkbook(buildWorkbook(selection, archive.site, site));
}
