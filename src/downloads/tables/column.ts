/** A column of a table that leaves the site. CSV, JSON, XLSX, Parquet and every description of a file read it from here. */
export interface Column {
  /** The header in the file; never renamed. */
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  /** After Table Schema. Only `string` columns hold free text and are guarded in CSV; `number` is exact decimal text, `date` YYYY-MM-DD. */
  readonly type: 'string' | 'number' | 'integer' | 'year' | 'date' | 'boolean';
  /** No row leaves it empty. */
  readonly required?: boolean;
  /** The only values that a cell may have. */
  readonly values?: readonly string[];
  /** Of a `number`: decimal places that a cell may have at most. Typed forms store it as DECIMAL with so many. */
  readonly scale?: number;
  /** Of a `number`: the unit of every cell. */
  readonly unit?: string;
  /** Of a `number`: the column that names each row's unit. */
  readonly unitIn?: string;
}
