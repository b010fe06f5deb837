import { parse } from 'csv-parse/sync';
import type { TableSchema } from '../../../src/downloads/metadata/table-schema.ts';

type Field = TableSchema['fields'][number];

/** The lexical forms that Table Schema gives to a type. */
const lexical: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  year: /^-?\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/,
};

/** What a CSV file breaks of its Table Schema, found by a reader that knows nothing of how it was written. */
export function brokenRows(csv: string | Buffer, { fields, primaryKey = [], missingValues }: TableSchema): string[] {
  const [head = [], ...rows]: string[][] = parse(csv, { bom: true });
  const keys = rows.map((row) => primaryKey.map((name) => row[head.indexOf(name)]).join('\u0000'));
  return [
    ...(head.join() === fields.map(({ name }) => name).join() ? [] : [`header: ${head.join()}`]),
    ...rows.flatMap((row, i) =>
      fields.flatMap((field, at) => brokenCell(field, row[at] ?? '', missingValues).map((fault) => `row ${i + 1}: ${fault}`)),
    ),
    ...(new Set(keys).size === keys.length || primaryKey.length === 0 ? [] : ['two rows of one key']),
  ];
}

function brokenCell({ name, type, constraints, decimals }: Field, cell: string, missing: readonly string[]): string[] {
  if (missing.includes(cell)) return constraints?.required ? [`${name} is missing`] : [];
  return [
    ...(lexical[type].test(cell) ? [] : [`${name} is no ${type}: ${cell}`]),
    ...(constraints?.enum && !constraints.enum.includes(cell) ? [`${name} is not listed: ${cell}`] : []),
    ...(decimals !== undefined && (cell.split('.')[1] ?? '').length > decimals ? [`${name} has too many decimals: ${cell}`] : []),
  ];
}
