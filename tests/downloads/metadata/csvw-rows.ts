import { parse } from 'csv-parse/sync';

interface CsvwColumn {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly null: string;
  readonly required?: boolean;
}

export interface CsvwTable {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly CsvwColumn[]; readonly primaryKey?: readonly string[] };
}

export interface CsvwGroup {
  readonly 'dc:source'?: { readonly '@id': string };
  readonly tables: readonly CsvwTable[];
}

/** The lexical forms of XML Schema. */
const lexical: Readonly<Record<string, RegExp>> = {
  string: /^/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  gYear: /^-?\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(?:true|false)$/,
};

/** What a CSV file breaks of its CSVW description: header against titles, cells against datatypes, rows against the key. */
export function brokenCsvw(csv: string | Buffer, { tableSchema: { columns, primaryKey = [] } }: CsvwTable): string[] {
  const [head = [], ...rows]: string[][] = parse(csv, { bom: true });
  const titled = columns.map(({ titles }) => titles['und']);
  const keys = rows.map((row) => primaryKey.map((name) => row[columns.findIndex((column) => column.name === name)]).join('\u0000'));
  return [
    ...(head.join() === titled.join() ? [] : [`header: ${head.join()}`]),
    ...rows.flatMap((row, i) =>
      columns.flatMap((column, at) => brokenCell(column, row[at] ?? '').map((fault) => `row ${i + 1}: ${fault}`)),
    ),
    ...(primaryKey.length === 0 || new Set(keys).size === keys.length ? [] : ['two rows of one key']),
  ];
}

function brokenCell({ name, datatype, required, null: empty }: CsvwColumn, cell: string): string[] {
  if (cell === empty) return required ? [`${name} is missing`] : [];
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: '' } : datatype;
  const fits = lexical[base]?.test(cell) && new RegExp(format, 'u').test(cell);
  return fits ? [] : [`${name} is no ${base} of the form ${format}: ${cell}`];
}
