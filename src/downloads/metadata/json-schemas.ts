import { z } from 'zod';
import { fileWords } from '../../text/readers/downloads.ts';
import { siteMetadataWords as words } from '../../text/readers/metadata.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';
import { cslList } from '../citation/csl.ts';
import { figuresJson } from '../figures-json-schema.ts';
import { receiptJson } from '../receipt-json-schema.ts';
import { tableJson } from '../tables/table-json-schema.ts';
import { tables } from '../tables/tables.ts';
import type { FolderFile } from './folder-file.ts';

interface Shape {
  readonly schema: z.ZodType;
  readonly title: string;
  readonly description: string;
}

const shapes: Readonly<Record<string, Shape>> = {
  figures: { schema: figuresJson, ...fileWords.figuresJson },
  receipt: { schema: receiptJson, ...fileWords.receipt },
  citations: { schema: cslList, ...fileWords.citationsJson },
  ...Object.fromEntries(
    tables.map((table) => [
      `table-${table.id}`,
      { schema: tableJson(table), title: words.tableShape(table.title), description: table.description },
    ]),
  ),
};

export const schemaNames: readonly string[] = Object.keys(shapes);

export const schemaTitle = (name: string): string => shapes[name]?.title ?? '';

/** Relative to the site. Never the name of a file that it describes: whoever collects files by name must not take one for the other. */
export const schemaPath = (name: string): string => `data/schemas/${name}.schema.json`;

/** The schema that a file fits; none for what is not ours to describe. */
export function schemaNameOf({ id, name, table }: Pick<FolderFile, 'id' | 'name' | 'table'>): string | undefined {
  if (table) return name.endsWith('.json') ? `table-${table}` : undefined;
  return { figuresJson: 'figures', receipt: 'receipt', citationsJson: 'citations' }[id];
}

/**
 * The JSON Schema of one of our files, from the shape that the file is built and verified with. Readers' copies let keys be added:
 * later versions of a file may say more.
 */
export function jsonSchema(name: string, site: SiteAddress) {
  const shape = shapes[name];
  if (!shape) throw new Error(`unknown schema: ${name}`);
  const { $schema, ...schema } = z.toJSONSchema(shape.schema, { override: ({ jsonSchema }) => relax(jsonSchema) });
  const { title, description } = shape;
  return { $schema, $id: addressOf(site, schemaPath(name)), title, description, ...schema };
}

function relax(schema: { additionalProperties?: unknown; minimum?: unknown; maximum?: unknown }): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  // What JavaScript can count, which is no property of the data.
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
