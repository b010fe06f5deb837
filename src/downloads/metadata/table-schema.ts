import type { Column } from '../tables/column.ts';

/** A Table Schema of the Data Package standard, version 2.0; `titleEn`, `decimals`, `unit` and `unitIn` are ours, as the standard lets us. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly missingValues: readonly string[];
}

interface Field {
  readonly name: string;
  readonly type: Column['type'];
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  /** Decimal places at most. */
  readonly decimals?: number;
  /** Of every cell. */
  readonly unit?: string;
  /** The field that names each row's unit. */
  readonly unitIn?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** What the cells of a table may hold. An empty cell is what nobody published, in text columns too. */
export const tableSchema = (columns: readonly Column[], key: readonly string[]): TableSchema => ({
  fields: columns.map(field),
  ...(key.length > 0 ? { primaryKey: key } : {}),
  missingValues: [''],
});

function field({ id, title, titleEn, description, type, required, values, scale, unit, unitIn }: Column): Field {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    ...{ name: id, type, title, titleEn, description },
    ...(scale === undefined ? {} : { decimals: scale }),
    ...(unit ? { unit } : {}),
    ...(unitIn ? { unitIn } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
