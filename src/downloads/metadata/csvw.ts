import type { Column } from '../tables/column.ts';

/** A CSV file as its folder's metadata describes it. */
export interface DescribedCsv {
  /** Relative to the folder. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** What holds for all files of a folder. */
export interface CsvwNotes {
  readonly title: string;
  readonly rights: string;
  /** The official document, relative to the folder; null where the files are of several. */
  readonly source: string | null;
}

const language = 'zh-CN';
const context = ['http://www.w3.org/ns/csvw', { '@language': language }];

const datatypes: Readonly<Record<Column['type'], string>> = {
  ...{ string: 'string', number: 'decimal', integer: 'integer' },
  ...{ year: 'gYear', date: 'date', boolean: 'boolean' },
};

/**
 * CSV on the Web: what `csv-metadata.json` says of the CSV files beside it, where readers of the standard look for it. A column
 * goes by its header too, as validators compare headers with titles.
 */
export const csvwMetadata = (files: readonly DescribedCsv[], { title, rights, source }: CsvwNotes) => ({
  '@context': context,
  'dc:title': title,
  'dc:language': language,
  'dc:rights': rights,
  ...(source ? { 'dc:source': { '@id': source } } : {}),
  tables: files.map(table),
});

const table = ({ name, title, description, columns, key }: DescribedCsv) => ({
  url: name,
  'dc:title': title,
  'dc:description': description,
  tableSchema: { columns: columns.map(column), ...(key.length > 0 ? { primaryKey: key } : {}) },
});

const column = ({ id, title, titleEn, description, type, required, values, unit }: Column) => ({
  name: id,
  titles: { und: id, zh: title, en: titleEn },
  'dc:description': description,
  ...(unit ? { 'schema:unitText': unit } : {}),
  datatype: values ? { base: datatypes[type], format: `^(?:${values.map(escapePattern).join('|')})$` } : datatypes[type],
  null: '',
  ...(required ? { required } : {}),
});

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
