import type { SiteFile } from '../../domain/files/site-file.ts';
import { tableComment } from '../../text/readers/downloads.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';
import { rowsOf, type Selection } from '../selection.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';
import type { TableJson } from './table-json-schema.ts';

/** A table of a selection for programs: decimals stay text, so that none is rounded on the way. */
export function buildTableJson(table: Table, selection: Selection, site: SiteFile, address: SiteAddress): TableJson {
  const { id, title, titleEn, columns, key } = table;
  return {
    $comment: tableComment,
    documentation: addressOf(address, 'data/'),
    schemaVersion: 1,
    table: id,
    ...{ title, titleEn },
    licence: site.contentLicence,
    date: selection.date,
    generatedFrom: selection.chosen.map(({ report }) => ({
      ...{ publisher: report.publisher, year: report.year, project: report.project },
      ...{ address: addressOf(address, report.path), source_sha256: report.source.sha256 },
    })),
    key: [...key],
    columns: columns.map(({ values, ...column }) => ({ ...column, ...(values && { values: [...values] }) })),
    rows: rowsOf(table, selection, address).map((row) =>
      Object.fromEntries(columns.map((column, i) => [column.id, typed(column, row[i] ?? '')])),
    ),
  };
}

/** One row a line: short, and two versions can be compared line by line. */
export function tableJsonText({ rows, ...head }: TableJson): string {
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${opening},\n  "rows": [${rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',')}\n  ]\n}\n`;
}

function typed({ type }: Column, cell: string): string | number | boolean | null {
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'year' || type === 'integer' ? Number(cell) : cell;
}
